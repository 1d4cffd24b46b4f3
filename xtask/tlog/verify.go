// Checks a copy of a log with an implementation that is not the project's own: golang.org/x/mod/sumdb (note and tlog).
//
//	verify DIR KEY [WITNESSKEY COUNT]...
//
// DIR holds checkpoint and tile/ as C2SP tlog-tiles; KEY is the log's verifier key. What is checked: the signature of the
// head; every entry against the tiles of hashes and the tiles against the head, by the hash reader of sumdb, which trusts no
// tile that does not lead to the head; an inclusion proof of every entry and a consistency proof from every tenth size.
// A witness key (cosignature/v1, type 4) must have signed the head, too. Ends with 1 and a reason where anything differs.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "verify:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 2 {
		return errors.New("expected DIR KEY [WITNESSKEY]...")
	}
	dir, key := args[0], args[1]
	own, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	known := []note.Verifier{own}
	for _, text := range args[2:] {
		witness, err := newWitness(text)
		if err != nil {
			return err
		}
		known = append(known, witness)
	}
	text, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	head, err := note.Open(text, note.VerifierList(known...))
	if err != nil {
		return err
	}
	if len(head.Sigs) != len(known) {
		return fmt.Errorf("%d of %d keys signed", len(head.Sigs), len(known))
	}
	lines := strings.Split(head.Text, "\n")
	if len(lines) != 4 || lines[0] != own.Name() || lines[3] != "" {
		return fmt.Errorf("the head is not origin, size and root: %q", head.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return err
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return err
	}
	tree := tlog.Tree{N: size, Hash: root}
	reader := tlog.TileHashReader(tree, &tiles{dir})
	computed, err := tlog.TreeHash(size, reader)
	if err != nil {
		return err
	}
	if computed != root {
		return fmt.Errorf("the tiles lead to %v, the head says %v", computed, root)
	}
	at := int64(0)
	for at < size {
		width := size - at
		if width > 1<<height {
			width = 1 << height
		}
		entries, err := bundle(dir, at>>height, int(width))
		if err != nil {
			return err
		}
		for _, entry := range entries {
			proof, err := tlog.ProveRecord(size, at, reader)
			if err != nil {
				return err
			}
			if err := tlog.CheckRecord(proof, size, root, at, tlog.RecordHash(entry)); err != nil {
				return fmt.Errorf("entry %d: %v", at, err)
			}
			at++
			if at%10 != 0 || at >= size {
				continue
			}
			older, err := tlog.TreeHash(at, reader)
			if err != nil {
				return err
			}
			grown, err := tlog.ProveTree(size, at, reader)
			if err != nil {
				return err
			}
			if err := tlog.CheckTree(grown, size, root, at, older); err != nil {
				return fmt.Errorf("from %d entries: %v", at, err)
			}
		}
	}
	fmt.Printf("%s: %d entries, root %v, %d signatures\n", own.Name(), size, root, len(head.Sigs))
	return nil
}

// The entries of a tile: a length of two bytes, the larger first, before each.
func bundle(dir string, index int64, width int) ([][]byte, error) {
	rest, err := os.ReadFile(filepath.Join(dir, path("entries", tlog.Tile{H: height, N: index, W: width})))
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(rest) > 0 {
		if len(rest) < 2 || len(rest)-2 < int(binary.BigEndian.Uint16(rest)) {
			return nil, fmt.Errorf("the entries of tile %d are cut", index)
		}
		end := 2 + int(binary.BigEndian.Uint16(rest))
		entries = append(entries, rest[2:end])
		rest = rest[end:]
	}
	if len(entries) != width {
		return nil, fmt.Errorf("tile %d holds %d entries, not %d", index, len(entries), width)
	}
	return entries, nil
}

// The tiles of hashes under their C2SP names, which say no height.
type tiles struct{ dir string }

func (t *tiles) Height() int { return height }

func (t *tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := os.ReadFile(filepath.Join(t.dir, path(strconv.Itoa(tile.L), tile)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (t *tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func path(level string, tile tlog.Tile) string {
	name := strings.TrimPrefix(tlog.Tile{H: tile.H, L: 0, N: tile.N, W: tile.W}.Path(), fmt.Sprintf("tile/%d/0/", tile.H))
	return filepath.FromSlash("tile/" + level + "/" + name)
}

// A key of cosignature/v1, which sumdb does not know: the type is 4, and the time is signed before the text.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func newWitness(text string) (note.Verifier, error) {
	parts := strings.SplitN(text, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("a witness key is name+hash+key")
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 33 || key[0] != 4 {
		return nil, errors.New("not a key of cosignature/v1")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(sum[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		return nil, errors.New("the hash of the witness key is another")
	}
	return &witness{parts[0], hash, ed25519.PublicKey(key[1:])}, nil
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }

func (w *witness) Verify(text, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	var message bytes.Buffer
	fmt.Fprintf(&message, "cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(signature))
	message.Write(text)
	return ed25519.Verify(w.key, message.Bytes(), signature[8:])
}
