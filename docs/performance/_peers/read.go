// Read reads every file of a folder, as many at a time as there are
// processors, and does nothing with them: the least that any roll-up does.
package main

import (
	"io"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"sync"
)

func main() {
	paths, err := filepath.Glob(filepath.Join(os.Args[1], "*.json"))
	if err != nil {
		log.Fatal(err)
	}
	next := make(chan string, 64)
	var readers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			buffer := make([]byte, 1<<20)
			for path := range next {
				f, err := os.Open(path)
				if err != nil {
					log.Fatal(err)
				}
				for err == nil {
					_, err = f.Read(buffer)
				}
				f.Close()
				if err != io.EOF {
					log.Fatal(err)
				}
			}
		})
	}
	for _, path := range paths {
		next <- path
	}
	close(next)
	readers.Wait()
}
