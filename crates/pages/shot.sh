# name -> pdf -> png per page
n=$1
d=$(mktemp -d)
cd /tmp/w7C-out
timeout 60 chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --no-pdf-header-footer --user-data-dir=$d --print-to-pdf=/tmp/w7C-out/$n.pdf /tmp/w7C-out/$n.html >/dev/null 2>&1
timeout 60 chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir=$d --window-size=900,1400 --screenshot=/tmp/w7C-out/$n.png /tmp/w7C-out/$n.html >/dev/null 2>&1
rm -rf $d
