package words

// Failures are why a file could not be written, and below each what to do
// about it. Where none of these is the reason it is what the system says, in
// its own words.
type Failures struct {
	DiskFull   string
	FreeSpace  string
	DiskLocked string
	Unlock     string
	InUse      string
	CloseIt    string
	Forbidden  string
	CheckThem  string // with the folder
	NoFolder   string
	MoveAway   string // with the folder
	FolderGone string
	PutItBack  string // with the folder
}

var englishFailures = Failures{
	DiskFull:   "the disk is full",
	FreeSpace:  "free some space",
	DiskLocked: "the disk can only be read",
	Unlock:     "make it writable, or copy the result to a disk that is",
	InUse:      "another program has the file open",
	CloseIt:    "close it there",
	Forbidden:  "the permission to write to its folder is missing",
	CheckThem:  "check the permissions of %s",
	NoFolder:   "a file stands where its folder should be",
	MoveAway:   "move %s away, or choose another folder",
	FolderGone: "the folder is gone",
	PutItBack:  "put %s back",
}

var germanFailures = Failures{
	DiskFull:   "der Datenträger ist voll",
	FreeSpace:  "schaffen Sie etwas Platz",
	DiskLocked: "der Datenträger lässt sich nur lesen",
	Unlock:     "machen Sie ihn beschreibbar, oder kopieren Sie das Ergebnis auf einen anderen",
	InUse:      "ein anderes Programm hat die Datei geöffnet",
	CloseIt:    "schließen Sie sie dort",
	Forbidden:  "die Berechtigung, in den Ordner zu schreiben, fehlt",
	CheckThem:  "prüfen Sie die Berechtigungen von %s",
	NoFolder:   "wo der Ordner sein sollte, steht eine Datei",
	MoveAway:   "verschieben Sie %s, oder wählen Sie einen anderen Ordner",
	FolderGone: "der Ordner ist verschwunden",
	PutItBack:  "legen Sie %s wieder an seinen Platz",
}
