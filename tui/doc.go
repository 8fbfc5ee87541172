// Package tui is the questionnaire in a terminal: a stack of screens under one
// root (see [Run]), and a plain front end of one line after the other for
// screen readers and pipes (see [RunPlain]). Both walk the same
// [session.Session].
//
// The package knows keys and frames. It opens no file: what it needs of the
// world is handed to it as an [Outside].
//
// The rules of the full-screen interface, which its tests hold:
//
//   - A key is the answer; nothing waits for enter.
//   - Every change is saved at once. Leaving asks only when that failed.
//   - esc goes one screen back and never out.
//   - A letter means the same on every screen, and footer and help are made
//     from the bindings.
//   - A frame has exactly the window's rows, none of them in its last column.
//   - Nothing is said by colour alone.
package tui
