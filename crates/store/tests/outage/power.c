/* A power cut, as far as a program can tell: what was not synced is gone.
 *
 * Loaded before the C library. The program works in OUTAGE_VOLATILE; what it syncs there is copied to OUTAGE_DURABLE, and that is all
 * that a power cut leaves. A sync is of one file, as on a disk: what was written to others meanwhile is not there.
 * Names: OUTAGE_NAMES=journal makes what was removed and renamed before durable with the next sync of anything, as a file system with
 * a journal does; OUTAGE_NAMES=lazy only with a sync of its folder, or of what has that name. A file that was renamed and never synced
 * is there, and empty. OUTAGE_DEAF=TEXT does nothing for files with this in their path: without it no cut could find anything. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct change { char from[PATH_MAX], to[PATH_MAX]; struct change *next; }; /* removed, where `to` is empty */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct change *changes;

static int is_lazy(void) { const char *it = getenv("OUTAGE_NAMES"); return it && !strcmp(it, "lazy"); }

/* Where a path of the volatile folder lies in the durable one; 0 where it is none of them. */
static int durable(const char *path, char *out) {
    const char *here = getenv("OUTAGE_VOLATILE"), *there = getenv("OUTAGE_DURABLE");
    size_t length = here ? strlen(here) : 0;
    if (!length || !there || strncmp(path, here, length) || (path[length] && path[length] != '/')) return 0;
    return snprintf(out, PATH_MAX, "%s%s", there, path + length) < PATH_MAX;
}

static int whole(int dir, const char *path, char *out) {
    char base[PATH_MAX], of[64];
    if (*path == '/') return snprintf(out, PATH_MAX, "%s", path) < PATH_MAX;
    if (dir == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return 0;
    } else {
        snprintf(of, sizeof of, "/proc/self/fd/%d", dir);
        ssize_t length = readlink(of, base, sizeof base - 1);
        if (length < 0) return 0;
        base[length] = 0;
    }
    return snprintf(out, PATH_MAX, "%s/%s", base, path) < PATH_MAX;
}

static void folders(char *path) {
    for (char *at = path + 1; (at = strchr(at, '/')); at++) { *at = 0; mkdir(path, 0700); *at = '/'; }
}

static int (*real_rename(void))(const char *, const char *) {
    return (int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename");
}

static int (*real_unlink(void))(const char *) { return (int (*)(const char *))dlsym(RTLD_NEXT, "unlink"); }

static void make_durable(const struct change *it) {
    char from[PATH_MAX], to[PATH_MAX];
    if (!durable(it->from, from)) return;
    if (!*it->to) { if (real_unlink()(from)) rmdir(from); return; }
    if (!durable(it->to, to)) return;
    folders(to);
    if (real_rename()(from, to) && errno == ENOENT) {
        int empty = open(to, O_CREAT | O_TRUNC | O_WRONLY, 0600);
        if (empty >= 0) close(empty);
    }
}

static int names(const struct change *it, const char *path, int of_folder) {
    size_t length = strlen(path);
    if (!of_folder) return !strcmp(it->from, path) || !strcmp(it->to, path);
    return !strncmp(it->from, path, length) && it->from[length] == '/' && !strchr(it->from + length + 1, '/');
}

/* All changes of names up to the last one that counts for this path. */
static void settle(const char *path, int of_folder) {
    struct change *last = NULL;
    for (struct change *it = changes; it; it = it->next) if (!is_lazy() || names(it, path, of_folder)) last = it;
    while (last && changes) {
        struct change *it = changes;
        changes = it->next;
        make_durable(it);
        int was_last = it == last;
        free(it);
        if (was_last) break;
    }
}

static int copy(int file, const char *path, const char *to) {
    char beside[PATH_MAX], bytes[65536];
    if (snprintf(beside, sizeof beside, "%s.outage", to) >= (int)sizeof beside) return -1;
    int out = open(beside, O_CREAT | O_TRUNC | O_WRONLY, 0600), opened = -1;
    off_t at = 0;
    ssize_t count;
    /* Closing another opening of a file lets go the locks on it: only what cannot be read is opened anew. */
    while ((count = pread(opened < 0 ? file : opened, bytes, sizeof bytes, at)) != 0) {
        if (count < 0 && errno == EBADF && opened < 0 && (opened = open(path, O_RDONLY)) >= 0) continue;
        if (count < 0 || write(out, bytes, (size_t)count) != count) { count = -1; break; }
        at += count;
    }
    if (opened >= 0) close(opened);
    close(out);
    return count < 0 ? -1 : real_rename()(beside, to);
}

static int synced(int file) {
    char of[64], path[PATH_MAX], to[PATH_MAX];
    struct stat is;
    snprintf(of, sizeof of, "/proc/self/fd/%d", file);
    ssize_t length = readlink(of, path, sizeof path - 1);
    if (length < 0 || fstat(file, &is)) return -1;
    path[length] = 0;
    const char *deaf = getenv("OUTAGE_DEAF");
    if (!durable(path, to) || is.st_nlink == 0 || (deaf && strstr(path, deaf))) return 0;
    pthread_mutex_lock(&lock);
    settle(path, S_ISDIR(is.st_mode));
    folders(to);
    int done = S_ISDIR(is.st_mode) ? (mkdir(to, 0700), 0) : copy(file, path, to);
    pthread_mutex_unlock(&lock);
    if (done) errno = EIO;
    return done;
}

int fsync(int file) { return synced(file); }
int fdatasync(int file) { return synced(file); }

static void changed(const char *from, const char *to) {
    char unused[PATH_MAX];
    if (!durable(from, unused)) return;
    struct change *it = calloc(1, sizeof *it), **end = &changes;
    if (!it) abort();
    snprintf(it->from, sizeof it->from, "%s", from);
    snprintf(it->to, sizeof it->to, "%s", to);
    pthread_mutex_lock(&lock);
    while (*end) end = &(*end)->next;
    *end = it;
    pthread_mutex_unlock(&lock);
}

int rename(const char *from, const char *to) {
    char one[PATH_MAX], other[PATH_MAX];
    int known = whole(AT_FDCWD, from, one) && whole(AT_FDCWD, to, other), done = real_rename()(from, to);
    if (!done && known) changed(one, other);
    return done;
}

int unlink(const char *path) {
    char one[PATH_MAX];
    int known = whole(AT_FDCWD, path, one), done = real_unlink()(path);
    if (!done && known) changed(one, "");
    return done;
}

int unlinkat(int dir, const char *path, int flags) {
    char one[PATH_MAX];
    int (*real)(int, const char *, int) = (int (*)(int, const char *, int))dlsym(RTLD_NEXT, "unlinkat");
    int known = whole(dir, path, one), done = real(dir, path, flags);
    if (!done && known) changed(one, "");
    return done;
}
