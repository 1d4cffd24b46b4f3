#!/usr/bin/env python3
"""Ends of deadlines by another hand: Python's dateutil, and nothing of this project.

    deadlines.py COUNT [SEED]     prints COUNT cases with the end that is expected, one a line

A case is a rule at random: a start in a zone (often at an edge: a change of the clocks, the end of a month, 29 February,
the turn of a year), a unit and a length, a rounding, what an end does on a day off, a calendar, pauses, extensions.

Months are added with `relativedelta`, days off come from `rrule` and `easter` (not from the calendar files), local times
and ends of days from `tz`. docs/deadlines.md says what is reckoned here; where this file and the program differ, one of
them does not do what is written there.

Columns, separated by commas, times in microseconds since 1970:

    zone, calendar (or -), since, length, unit, rounding, roll, pauses, extensions, expected, certain

Pauses are `from~until` joined by `;` (nothing behind `~` while it lasts). Extensions are `length unit rounding roll` joined
by `;`. Expected is a time, or why there is none: `stands_still`, `no_such_day`, `no_calendar`, `beyond`. Certain is 1 where
the calendar covers every day that the end rests on.
"""

import bisect
import functools
import random
import sys
from datetime import date, datetime, timedelta, timezone

from dateutil import rrule, tz
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MICRO = timedelta(microseconds=1)
HOUR = 3_600_000_000

# Zones whose rules of these years nobody has changed lately, among them some that change their clocks at midnight or by
# half an hour, and one that once left out a day.
NAMES = (
    "UTC", "Europe/Paris", "Europe/Vilnius", "Europe/Warsaw", "Europe/Lisbon", "Atlantic/Azores", "America/New_York",
    "America/St_Johns", "America/Havana", "Asia/Beirut", "Asia/Tbilisi", "Asia/Kathmandu", "Asia/Tokyo",
    "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Apia", "Pacific/Kiritimati", "Europe/London",
)
# dateutil reads the part of a zone's file that ends in 2037.
FIRST_YEAR, LAST_YEAR = 1996, 2033


def zones():
    """The zones of the machine or of dateutil's own tables, whichever holds the years that are asked for."""
    def right(get):
        summer, winter = datetime(2036, 7, 1), datetime(2036, 12, 1)
        paris, apia = get("Europe/Paris"), get("Pacific/Apia")
        return (
            paris is not None and apia is not None
            and [paris.utcoffset(it) for it in (summer, winter)] == [timedelta(hours=2), timedelta(hours=1)]
            and apia.utcoffset(datetime(2005, 7, 1)) == timedelta(hours=-11)
        )

    sources = [tz.gettz]
    try:
        from dateutil.zoneinfo import get_zonefile_instance
        sources.append(get_zonefile_instance().get)
    except (ImportError, OSError):
        pass
    for get in sources:
        if right(get):
            return {name: tz.UTC if name == "UTC" else get(name) for name in NAMES}
    sys.exit("no tables of time zones that dateutil can read to the year 2037: install `tzdata`")


ZONES = zones()


class Calendar:
    """Days off, and the years of which every one is known."""

    def __init__(self, weekly, feasts, first, last):
        self.first, self.last = first, last
        feasts = {day for day in feasts if first <= day.year <= last}
        every = rrule.rrule(
            rrule.DAILY, dtstart=datetime(1995, 1, 1), until=datetime(2060, 12, 31),
            byweekday=[day for day in range(7) if day not in weekly],
        )
        self.working = [day.date() for day in every if day.date() not in feasts]
        self.set = set(self.working)

    def knows(self, day):
        return self.first <= day.year <= self.last

    def works(self, day):
        return day in self.set

    def after(self, day, count):
        """The working day that is `count` working days behind a day."""
        return day if count == 0 else self.working[bisect.bisect_right(self.working, day) + count - 1]

    def between(self, start, end):
        """The working days behind a day, up to another one."""
        return bisect.bisect_right(self.working, end) - bisect.bisect_right(self.working, start)

    def first_from(self, day):
        return self.working[bisect.bisect_left(self.working, day)]


def days(rule):
    return {day.date() for day in rule}


def yearly(**rule):
    return days(rrule.rrule(rrule.YEARLY, until=datetime(2061, 12, 31), **rule))


def france():
    feasts = set()
    for month, day in ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)):
        feasts |= yearly(dtstart=datetime(1999, month, day))
    for year in range(1999, 2062):
        for more in (1, 39, 50):
            feasts.add(easter(year) + timedelta(days=more))
    return Calendar({rrule.SA.weekday, rrule.SU.weekday}, feasts, 2000, 2060)


def qq():
    turn = yearly(dtstart=datetime(2010, 12, 31))
    founding = yearly(dtstart=datetime(2011, 6, 12))
    founding = {day for day in founding if day.year <= 2035}
    bells = yearly(dtstart=datetime(2011, 9, 29), bymonth=9, byweekday=rrule.TH(-1)) - {date(2020, 9, 24)}
    feasts = (
        {day + timedelta(days=more) for day in turn for more in range(3)}
        | {day + timedelta(days=more) for day in founding for more in range(2)}
        | yearly(dtstart=datetime(2012, 2, 29))
        | yearly(dtstart=datetime(2011, 5, 16), bymonth=5, byweekday=rrule.MO(3))
        | bells
        | {date(2027, 3, 11), date(2027, 3, 12), date(2027, 3, 13)}
    )
    return Calendar({rrule.FR.weekday, rrule.SA.weekday}, feasts, 2015, 2045)


CALENDARS = {"fr": france(), "qq": qq()}


def micros(moment):
    return (moment - EPOCH) // MICRO


def local(zone, at):
    return (EPOCH + timedelta(microseconds=at)).astimezone(zone)


@functools.lru_cache(maxsize=200_000)
def end_of(name, day):
    """The first time from which the clocks never show the day or an earlier one again."""
    zone = ZONES[name]
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)
    if tz.datetime_exists(midnight) and not tz.datetime_ambiguous(midnight):
        return micros(midnight.astimezone(timezone.utc))
    # An edge: every minute around it is looked at.
    around = micros(midnight.astimezone(timezone.utc))
    last = None
    for minute in range(-27 * 60, 27 * 60):
        if local(zone, around + minute * 60_000_000).date() <= day:
            last = minute
    return around + (last + 1) * 60_000_000


class NoEnd(Exception):
    pass


class Reckoning:
    """One deadline. An end is `(None, day)` for 24:00 of a day, or `(time, None)`."""

    def __init__(self, zone, calendar):
        self.name, self.zone, self.calendar = zone, ZONES[zone], CALENDARS.get(calendar)
        self.certain = True

    def day(self, at):
        return local(self.zone, at).date()

    def time(self, end):
        return end[0] if end[1] is None else end_of(self.name, end[1])

    def last_day(self, end):
        return self.day(end[0] - 1) if end[1] is None else end[1]

    def known(self, start, end):
        """Whether each working day behind a day, up to another one, is known to be one."""
        calendar = self.calendar
        first = bisect.bisect_right(calendar.working, start)
        last = bisect.bisect_right(calendar.working, end) - 1
        if first <= last and not (calendar.knows(calendar.working[first]) and calendar.knows(calendar.working[last])):
            self.certain = False

    def working_days_after(self, day, count):
        if self.calendar is None:
            raise NoEnd("no_calendar")
        end = self.calendar.after(day, count)
        self.known(day, end)
        return end

    def run(self, day, from_time, length, unit, rounding):
        if unit == "hour":
            return (from_time + length * HOUR, None)
        if unit == "calendar_day":
            return (None, day + timedelta(days=length))
        if unit == "working_day":
            return (None, self.working_days_after(day, length))
        end = day + relativedelta(months=length)
        if end.day != day.day:
            if rounding == "abort":
                raise NoEnd("no_such_day")
            if rounding == "round_up":
                end += timedelta(days=1)
        return (None, end)

    def moved(self, end, roll):
        if roll == "stays":
            return end
        if self.calendar is None:
            self.certain = False
            return end
        day = self.last_day(end)
        to = self.calendar.first_from(day)
        if not self.calendar.knows(to):
            self.certain = False
        return end if to == day else (None, to)

    def whole(self, since, term, pauses, extensions):
        length, unit, rounding, roll = term
        end = self.run(self.day(since), since, length, unit, rounding)
        for length, of, rounding, roll in extensions:
            end = self.run(self.last_day(end), self.time(end), length, of, rounding)
        counted = since
        for start, stop in sorted(pauses, key=lambda it: it[0]):
            start = max(start, counted)
            moved = self.moved(end, roll)
            if start >= self.time(moved):
                continue
            if stop is None:
                raise NoEnd("stands_still")
            if stop <= start:
                continue
            counted = stop
            first, last = self.day(start), self.day(stop)
            if self.time(end) <= start:
                end = moved
            if unit == "hour":
                end = (self.time(end) + stop - start, None)
            elif unit == "working_day":
                count = self.calendar.between(first, last)
                self.known(first, last)
                if count:
                    end = (None, self.working_days_after(self.last_day(end), count))
            elif first != last:
                end = (None, self.last_day(end) + (last - first))
            if self.time(end) <= stop:
                day = last if self.calendar is None else self.calendar.first_from(last)
                if self.calendar is not None and not self.calendar.knows(day):
                    self.certain = False
                end = (None, day)
        return self.time(self.moved(end, roll))


ROUNDINGS = ("round_up", "round_down", "abort")
ROLLS = ("stays", "next_working_day")


def a_term(chance, calendar, shorter):
    units = ["hour", "calendar_day", "month"] + (["working_day"] * 2 if calendar != "-" or chance.random() < 0.05 else [])
    unit = chance.choice(units)
    most = {"hour": 2000, "calendar_day": 400, "working_day": 250, "month": 18}[unit] // (4 if shorter else 1)
    length = chance.choice((0, 1, 2, 3, chance.randint(0, most), chance.randint(0, most), chance.randint(0, most)))
    return (length, unit, chance.choice(ROUNDINGS if not shorter else ROUNDINGS[:2]), chance.choice(ROLLS))


def a_start(chance, name):
    """A time, often at an edge."""
    zone = ZONES[name]
    year = chance.randint(FIRST_YEAR, LAST_YEAR)
    kind = chance.randint(0, 5)
    if kind == 0:
        day = date(year, chance.randint(1, 12), 1) + relativedelta(day=31) - timedelta(days=chance.randint(0, 2))
    elif kind == 1:
        day = date(chance.choice([it for it in range(FIRST_YEAR, LAST_YEAR + 1) if it % 4 == 0]), 2, 29)
    elif kind == 2:
        day = date(year, 12, 31) + timedelta(days=chance.randint(-8, 8))
    elif kind == 3:
        # The weeks in which clocks change.
        day = date(year, chance.choice((3, 4, 9, 10, 11)), 1) + timedelta(days=chance.randint(0, 30))
    else:
        day = date(year, 1, 1) + timedelta(days=chance.randint(0, 364))
    clock = chance.choice(((0, 0), (23, 59), (0, 30), (1, 30), (2, 30), (3, 0), (chance.randint(0, 23), chance.randint(0, 59))))
    moment = datetime(day.year, day.month, day.day, *clock, tzinfo=zone)
    moment = tz.enfold(tz.resolve_imaginary(moment), fold=chance.randint(0, 1))
    at = micros(moment.astimezone(timezone.utc))
    return at + chance.choice((0, 0, 0, -1, 1, chance.randint(0, 59_999_999)))


def a_case(chance):
    name = chance.choice(tuple(ZONES)) if chance.random() < 0.8 else "Europe/Paris"
    calendar = chance.choice(("fr", "fr", "qq", "qq", "-"))
    since = a_start(chance, name)
    term = a_term(chance, calendar, False)
    extensions = [a_term(chance, calendar, True) for _ in range(chance.choice((0, 0, 0, 1, 2)))]
    pauses = []
    at = since
    for _ in range(chance.choice((0, 0, 0, 1, 1, 2, 3))):
        at += chance.choice((-3 * HOUR, HOUR, chance.randint(0, 60 * 24 * HOUR)))
        until = at + chance.choice((-HOUR, 0, chance.randint(0, 30 * HOUR), chance.randint(0, 40 * 24 * HOUR)))
        pauses.append((at, until))
        at = until
    if chance.random() < 0.03:
        pauses.append((at + chance.randint(0, 30 * 24 * HOUR), None))
    return name, calendar, since, term, pauses, extensions


def line(case):
    name, calendar, since, term, pauses, extensions = case
    reckoning = Reckoning(name, calendar)
    try:
        expected = str(reckoning.whole(since, term, pauses, extensions))
    except NoEnd as why:
        expected = str(why)
    told = ";".join(f"{start}~{'' if stop is None else stop}" for start, stop in pauses)
    longer = ";".join(" ".join(map(str, extension)) for extension in extensions)
    return ",".join((
        name, calendar, str(since), *map(str, term), told, longer, expected, str(int(reckoning.certain)),
    ))


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    out = sys.stdout
    out.write("zone,calendar,since,length,unit,rounding,roll,pauses,extensions,expected,certain\n")
    for _ in range(count):
        out.write(line(a_case(chance)) + "\n")


if __name__ == "__main__":
    main()
