using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>Turns one written value, of a table or of YAML, into what it means. Every method notes a fault and then
/// returns a stand-in, so that reading goes on; whatever holds a stand-in is thrown away together with the scenario.</summary>
internal sealed class ValueReader(FaultCollector faults)
{
    private const int TenthsOfHalf = 5;

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    /// <summary>A text without blanks around it and without invisible characters; empty only where that is permitted.</summary>
    public string Text(string raw, FaultPlace place, bool mayBeEmpty = false)
    {
        if (raw.Length == 0 && mayBeEmpty) return raw;
        var trimmed = raw.Trim();
        if (trimmed.Length == 0)
            faults.Add(FaultKind.ValueMissing, place, null);
        else if (trimmed.Length > Limits.TextCharacters)
            faults.Add(FaultKind.TextTooLong, place, trimmed, Limits.TextCharacters, trimmed.Length);
        else if (!trimmed.All(Readable.IsVisible))
            faults.Add(FaultKind.InvisibleCharacter, place, trimmed);
        else if (trimmed.Length != raw.Length)
            faults.Add(FaultKind.BlanksAround, place, raw, trimmed);
        return trimmed;
    }

    /// <summary>An id: ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</summary>
    public string Id(string raw, FaultPlace place)
    {
        if (!TryText(raw, place, out var id)) return id;
        if (id.Length > Limits.IdCharacters || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            faults.Add(FaultKind.IdMalformed, place, id, Limits.IdCharacters);
        return id;
    }

    public long Number(string raw, FaultPlace place, NumberRange range) =>
        TryText(raw, place, out var text) ? NumberText.Read(text, place, range, faults) : 0;

    public T Word<T>(string raw, FaultPlace place, Vocabulary<T> words)
        where T : struct, Enum
    {
        var isText = TryText(raw, place, out var text);
        if (!words.TryRead(text, out var value) && isText)
            faults.Add(FaultKind.WordUnknown, place, text, Readable.List(words.Words), NearestName.Hint(text, words.Words));
        return value;
    }

    /// <summary>A name that must be among known ones.</summary>
    public string Reference(string raw, FaultPlace place, KnownNames known)
    {
        if (TryText(raw, place, out var name) && !known.MayBe(name))
        {
            faults.Add(
                FaultKind.ReferenceUnknown, place, name, known.DefinedIn, Readable.List(known.Names), NearestName.Hint(name, known.Names));
        }

        return name;
    }

    /// <summary>A date; null after a fault.</summary>
    public LocalDate? Date(string raw, FaultPlace place)
    {
        if (!TryText(raw, place, out var text)) return null;
        var parsed = DatePattern.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= Limits.FirstYear and <= Limits.LastYear) return parsed.Value;
        faults.Add(FaultKind.DateMalformed, place, text, Limits.FirstYear, Limits.LastYear);
        return null;
    }

    /// <summary>A date or one of some names; neither after a fault.</summary>
    public (LocalDate? Date, string? Name) DateOr(KnownNames names, string raw, FaultPlace place)
    {
        if (!TryText(raw, place, out var text)) return (null, null);
        if (names.Names.Contains(text)) return (null, text);
        var parsed = DatePattern.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= Limits.FirstYear and <= Limits.LastYear) return (parsed.Value, null);
        if (names.Complete)
            faults.Add(FaultKind.DateOrNameUnknown, place, text, Limits.FirstYear, Limits.LastYear, Readable.List(names.Names), NearestName.Hint(text, names.Names));
        return (null, null);
    }

    /// <summary>An instant in China time; null after a fault.</summary>
    public Instant? Instant(string raw, FaultPlace place)
    {
        if (!TryText(raw, place, out var text)) return null;
        if (ChinaTime.Parse(text) is { } instant && ChinaTime.DateOf(instant).Year is >= Limits.FirstYear and <= Limits.LastYear) return instant;
        faults.Add(FaultKind.InstantMalformed, place, text, Limits.FirstYear, Limits.LastYear);
        return null;
    }

    /// <summary>Days in steps of one half; zero after a fault.</summary>
    /// <param name="range">In tenths of a day.</param>
    public HalfDays HalfDays(string raw, FaultPlace place, NumberRange range)
    {
        var tenths = Number(raw, place, range);
        if (tenths % TenthsOfHalf != 0) faults.Add(FaultKind.NotHalfDays, place, raw.Trim());
        return new HalfDays(checked((int)(tenths / TenthsOfHalf)));
    }

    /// <summary>A calendar month; null after a fault.</summary>
    public YearMonth? Month(string raw, FaultPlace place)
    {
        if (!TryText(raw, place, out var text)) return null;
        var parsed = MonthPattern.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= Limits.FirstYear and <= Limits.LastYear) return parsed.Value;
        faults.Add(FaultKind.MonthMalformed, place, text, Limits.FirstYear, Limits.LastYear);
        return null;
    }

    /// <summary>Days from … to, both inclusive, inside the horizon where that is known; null after a fault.</summary>
    public DateInterval? Span(string rawFrom, FaultPlace fromPlace, string rawTo, FaultPlace toPlace, Horizon? horizon)
    {
        var from = DateWithin(rawFrom, fromPlace, horizon);
        var to = DateWithin(rawTo, toPlace, horizon);
        if (from is not { } first || to is not { } last) return null;
        if (first <= last) return new DateInterval(first, last);
        faults.Add(FaultKind.DatesReversed, toPlace, rawTo.Trim(), first, last);
        return null;
    }

    private LocalDate? DateWithin(string raw, FaultPlace place, Horizon? horizon)
    {
        if (Date(raw, place) is not { } date) return null;
        if (horizon is null || horizon.Contains(date)) return date;
        faults.Add(FaultKind.DateOutsideHorizon, place, raw.Trim(), horizon.From, horizon.To);
        return null;
    }

    private bool TryText(string raw, FaultPlace place, out string text)
    {
        var before = faults.Count;
        text = Text(raw, place);
        return faults.Count == before;
    }
}
