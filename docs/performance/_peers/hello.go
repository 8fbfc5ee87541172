// Hello is the least that a Go program on a terminal does: it prints a line,
// and waits for a key.
package main

import "os"

func main() {
	os.Stdout.WriteString("READY\r\n")
	os.Stdin.Read(make([]byte, 1))
}
