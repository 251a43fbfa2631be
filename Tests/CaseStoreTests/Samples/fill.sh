#!/bin/bash
# Fills a new store with a little of everything that a program of one version of the store could do.
#
#   fill.sh PROGRAM STORE VERSION
#
# The clock is the one written here, the people are invented. A command that a version did not have
# is left out by its number; any other failure ends the script.
set -euo pipefail
program=$1 store=$2 version=$3
export LC_ALL=C.UTF-8 HOME=${HOME:-/} QABYLDAU_NOW=

at() { QABYLDAU_NOW=$1; }
q() { "$program" --store "$store" --lang en "$@"; }
number() { sed -n 's/.*"number" *: *"\([^"]*\)".*/\1/p' | head -1; }
# Opens a case and answers its number.
# A program that asks who it is and about what is doubtful is answered; older ones do not know the words.
answers=()
if "$program" case open --help 2>/dev/null | grep -q -- --confirm; then
  answers=(--person new --confirm no-representative)
fi
# The case's own number: that of another person's case may stand before it.
open() {
  q case open --from - "${answers[@]}" "$@" --json |
    sed -n 's/^  "number" *: *"\([0-9][0-9]-[0-9][0-9]-[0-9]\{6\}-[0-9]\)".*/\1/p'
}
from() { [ "$version" -ge "$1" ]; }

child() { # surname, papers, more
  cat <<FORM
{"service": "home-care", "category": "child-with-disability",
 "values": {"surname": "$1", "given": "Айым", "birth-date": "2000-03-14", "sex": "f",
   "address": "Сарыкемер, Байзақ батыр 20", "phone": "8 (726) 37 2-11-05", "needs-care": "yes",
   "representative-name": "$1 Гүлмира", "representative-relation": "анасы"},
 "papers": [$2]$3}
FORM
}
all='"S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a", "S2-C-5b"'

adult() { # surname, papers, more values, more
  cat <<FORM
{"service": "residential-care", "category": "adult-with-disability",
 "values": {"surname": "$1", "given": "Ержан", "patronymic": "Болатұлы", "birth-date": "1970-05-06",
   "sex": "m", "address": "Сарыкемер, Жамбыл 3", "disability-group": "2", "pension-age": "no"$3},
 "papers": [$2]$4}
FORM
}

residential_child() { # surname, papers
  cat <<FORM
{"service": "residential-care", "category": "child-with-disability",
 "values": {"surname": "$1", "given": "Нұр", "birth-date": "2001-02-03", "address": "Тараз",
   "institution": "state"},
 "papers": [$2]}
FORM
}

elderly() { # surname, papers
  cat <<FORM
{"service": "home-care", "category": "elderly",
 "values": {"surname": "$1", "given": "Күләш", "birth-date": "1930-09-20", "sex": "f",
   "address": "Сарыкемер, Абай 7", "disabled": "no", "needs-care": "yes", "veteran": "no",
   "pension-age": "yes"},
 "papers": [$2], "uncovered_reason": "әкімдіктің хаты 9"}
FORM
}

at 2009-05-04T09:00
q setup --office baizak --training --surname Сәрсенова --given Сәуле

# A complete set is taken at once; one comes back the next day with the rest; one lacks papers.
granted=$(child Бейсенова "$all" ', "extra_papers": ["тұрғылықты жерінен анықтама"]' | open)
at 2009-05-04T09:40
slow=$(child Қожахметова '"S2-C-1", "S2-C-3"' '' | open)
at 2009-05-05T10:00
q case tick "$slow" S2-C-2
q case tick "$slow" S2-C-4 --instead 'сараптама қорытындысы' --reason 'анықтама жоғалған'
q case tick "$slow" S2-C-5a
q case tick "$slow" S2-C-5a --take-back
at 2009-05-06T10:00
q case tick "$slow" S2-C-5a
q case tick "$slow" S2-C-5b
q case accept "$slow" --on 2009-05-05
at 2009-05-06T11:00
residential=$(residential_child Әли \
  '"S1-C-1", {"id": "S1-C-3", "which": "birth-certificate"}' | open --wait)
q case tick "$residential" S1-C-2 --waive --reason 'балалар үйінен берілмеген'
rnn=
if from 2; then rnn=', "rnn": "210090000104"'; fi
numbered=$(adult Серік '' "$rnn" '' | open)
q case tick "$numbered" S1-A-1

if from 2; then
  at 2009-05-07T09:10
  doubted=$(adult Омаров '{"id": "S1-A-1", "custody": "kept", "note": "көшірмесі бар"}' \
    ', "rnn": "210090000105", "handed-in-by": "relative", "handing-name": "Омарова Сара",
      "handing-paper": "сенімхат 14", "certificate-number": "12345",
      "certificate-until": "2010-05-06"' ', "confirmed_numbers": ["rnn"]' | open)
  q case tick "$doubted" S1-A-2 --custody copied --paper-number 018234 --paper-date 2001-02-03 \
    --valid-until 2011-02-03 --note 'мөрі бұлыңғыр'
  back=$(elderly Досова '{"id": "S2-A-1", "custody": "kept"}' | open)
  at 2009-05-08T12:00
  q case withdraw "$back" --reason 'отбасы өзі күтеді'
fi

if from 3; then
  at 2009-05-12T09:00
  q staff add asel --surname Асанова --given Әсел --language kk
  q staff add marat --surname Маратов --given Марат --role manager
  q staff change asel --given Әселя
  q staff deactivate marat
  q --as asel case note "$granted" --text 'көршісі қоңырау шалды'
  q case assign "$granted" --to asel --note 'демалысқа шығамын'
  echo '{"values": {"surname": "Серікбаев", "phone": "8 701 222 33 44"}}' |
    q case correct "$numbered" --from - --reason 'тегі қате жазылған' --fault office
  wrong=$(elderly Қате '{"id": "S2-A-1", "custody": "kept"}' | open)
  q case void "$wrong" --reason 'екі рет енгізілген'
fi

if from 4; then
  at 2009-05-13T10:00
  q --as asel case decide "$granted" --result notice
  q --as asel case ready "$granted"
  at 2009-05-14T10:00
  q --as asel case deliver "$granted" --post --post-number RR-17
  q case return "$slow" --reason 'мөрсіз' --paper S2-C-4
  at 2009-05-18T10:00
  q case tick "$slow" S2-C-4
  q case complete "$slow" --on 2009-05-15 --reason 'жарық болмады'
  q case suspend "$slow" --ground other --text 'ауруханада жатыр'
  at 2009-05-19T10:00
  q case resume "$slow"
  refused=$(child Төлегенова "$all" '' | open)
  q case decide "$refused" --result refusal --ground other --text 'басқа облысқа көшті'
  q case ready "$refused"
  at 2009-05-20T10:00
  q case deliver "$refused" --to other --name 'Төлегенов Бек' --paper 'сенімхат 3'
  shelf=$(child Жұмабекова "$all" '' | open)
  q case decide "$shelf" --result refusal --ground disability-removed
  q case reverse "$shelf" --reason 'қате басылды'
  q case decide "$shelf" --result notice
  q case ready "$shelf"
  still=$(child Ыбыраева "$all" '' | open)
  q case suspend "$still" --ground disability-removed
  q case subject "$granted" >&2
  q backup --to "$(dirname "$store")/copies"
  # The plan is what counts, whether or not a copy can be made there.
  q backup --daily /var/backups/qabyldau --keep 7 >&2 || true
fi

if from 5; then
  at 2009-05-21T09:00
  q directory import - --apply <<FILE
{"format": "qabyldau-directory", "version": 1, "corrections": [
  {"entry": "talas", "field": "phones", "value": "8-72644-77777", "reason": "жаңа нөмір", "by": "Талас", "on": "2009-05-20"},
  {"entry": "merke", "field": "head", "value": "Ахметов Болат", "reason": "тағайындалды", "by": "Меркі", "on": "2009-05-20"}]}
FILE
  q directory import - --apply <<FILE
{"format": "qabyldau-directory", "version": 1, "corrections": [
  {"entry": "talas", "field": "phones", "value": "8-72644-77778", "reason": "цифры қате", "by": "Талас", "on": "2009-05-21"}]}
FILE
fi

if from 7; then
  at 2009-05-22T09:00
  q queue ticket hand-in
  q queue ticket collect
  q queue ticket ask
  q queue ticket complain
  at 2009-05-22T09:12
  q --as asel queue call 1 --reason 'бала жылап тұр'
  q --as asel queue call --again
  q --as asel queue serve --case "$granted"
  q --as asel queue about --case "$slow"
  q --as asel queue about --case "$slow" --not
  at 2009-05-22T09:31
  q --as asel queue done
  q queue purpose 3 --for hand-in
  q queue ahead 3 --reason 'жүкті әйел'
  q queue hand 4 --to asel
  q queue call 3
  q queue hold 3 --cause visitor
  q queue back 3
  q queue call 2
  q queue leave 2
  q queue wrong 1 --reason 'кейін басылды'
  at 2009-05-22T18:00
  q queue end-of-day carry --reason 'жұмыс уақыты бітті'
  at 2009-05-25T09:00
  q queue ticket ask
  q queue end-of-day close --reason 'өрт дабылы'
  q queue ticket hand-in
  q queue end-of-day carry --reason 'жарық өшті'
  q queue ticket hand-in
  # A wall clock that was set back.
  at 2009-05-25T08:50
  q queue ticket collect
  at 2009-05-25T10:00
  q calendar add-day-off --date 2009-05-29 --reason 'әкімдік қаулысы 5'
  q calendar swap --off 2009-06-01 --working 2009-06-06 --reason 'қаулы 6'
fi

if from 8; then
  at 2009-05-26T10:00
  complaint=$(q complaint register --name 'Төлегенова Айша' --text 'Жауап кешікті' \
    --case "$refused" --clerk asel --matter inaction --received post --contact 'Сарыкемер, Абай 1' \
    --on 2009-05-25 --json | number)
  q complaint acknowledge "$complaint"
  q complaint forward "$complaint" --letter 77
  q complaint inquire "$complaint" --reason 'облыстан сұралды'
  q complaint note "$complaint" 'хат жіберілді'
  q complaint extend "$complaint" --days 5 --reason 'жауап келмеді' --notified 2009-05-26
  q complaint answer "$complaint" --founded yes --satisfied no --text 'Кешігу расталды'
  q complaint reopen "$complaint" --reason 'жауап толық емес'
  open_complaint=$(q complaint register --name 'Ибраев' --text 'Дөрекі сөйледі' \
    --service home-care --received in-person --told --json | number)
  mistaken=$(q complaint register --name 'Қате' --text 'Қате' --json | number)
  q complaint void "$mistaken" --reason 'екі рет жазылған'
  q complaint terms --set plain --days 10 --law 'Бұйрық 3' --reason 'ішкі тәртіп'
  q complaint terms --set inquiry --days 25 --law 'Бұйрық 3' --reason 'ішкі тәртіп'
  q complaint terms --set inquiry --restore --reason 'күші жойылды'
  q indicators targets --standard S1 --row 1.1 --year 2009 --value 98.5 --basis 'хаттама 4'
  q indicators report --standard S2 --row 3.1 --year 2009 --value 90 --basis 'есеп'
  q indicators report --standard S2 --row 3.1 --year 2009 --clear --basis 'қате'
  q survey add --service home-care yynny nyy-- yyyyy yn..y y...y
  q survey add --service residential-care nnyy-
fi

if from 9; then
  q print cover --case "$granted" --output "$(dirname "$store")/cover.txt"
fi

# A year whose days off nobody knows.
at 2012-01-05T10:00
unknown=$(child Нұрланова "$all" '' | open)
q case due "$unknown" --date 2012-01-17 --reason 'өндірістік күнтізбе'

# A form begun at the desk and left in its second field: a draft.
at 2012-01-05T11:00
desk() { tmux -L sample "$@"; }
desk new-session -d -x 80 -y 24 "'$program' --store '$store' --lang en"
sees() { for _ in $(seq 100); do desk capture-pane -p | grep -q "$1" && return; sleep 0.1; done; false; }
sees Menu
desk send-keys F2
sees 'New case'
for _ in 1 2 3; do sleep 1; desk capture-pane -p | grep -q 'Given name' || desk send-keys Enter; done
sees 'Given name'
desk send-keys -l Тілеуова
sees Тілеуова
desk send-keys Down
sleep 1
desk kill-server

# Everything in one file.
sqlite3 "$store" 'PRAGMA wal_checkpoint(TRUNCATE)' >&2
