using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Scheduler.Import.Headings;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;
using Scheduler.Import.Values;
using Scheduler.Import.Words;

namespace Scheduler.Import.Kinds;

/// <summary>Values of single cells. Whatever is unclear becomes a question, whatever cannot be read a fault.</summary>
internal sealed class CellReader(ImportContext context)
{
    /// <summary>Days of a year in which a kiln is taken to run where a capacity is given by the year; what else is in use.</summary>
    private const int YearlyDays = 310;

    private const int MostTonnesPerDay = 20_000;

    // Serial numbers of days that spreadsheets keep, 1954 to 2119.
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;

    private static readonly int[] OtherYearlyDays = [300, 330];
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private readonly Years years = new(context.Request.Scenario?.Horizon, context.Request.Year);

    private Field? capacity;

    /// <summary>Whether the cell holds something; a fault is noted for an error or a formula without a value.</summary>
    public bool IsSound(int row, Field field)
    {
        if (context.Table.Cell(row, field) is not { } cell) return false;
        if (cell.Kind is not (CellKind.Error or CellKind.Uncounted)) return true;
        context.Fault(cell.Kind.ToString(), cell.Address, cell.Text);
        return false;
    }

    /// <summary>A number; null where the cell is empty, says “none”, or after a fault was noted.</summary>
    public Amount? Amount(int row, Field field)
    {
        if (!IsSound(row, field)) return null;
        var cell = context.Table.Cell(row, field)!;
        if (WordList.Has("nothing", PlainText.Name(cell.Text))) return null;
        if (cell.Kind == CellKind.Date || AmountText.Read(cell.Text) is not { } amount)
        {
            context.Fault("Number", cell.Address, cell.Text);
            return null;
        }

        if (amount.Unit is { } unit && !UnitsOf(field).Contains(unit))
        {
            context.Fault("WrongUnit", cell.Address, cell.Text);
            return null;
        }

        return amount.IsAbout
            ? context.Asker.Choose(QuestionTopic.Approximate, "", cell.Address, cell.Text, Written(amount.Number), amount with { IsAbout = false }, [], AmountText.Read)
            : amount;
    }

    /// <summary>The capacity for comparing, t/d; null where it is not stated in tonnes per day.</summary>
    public decimal? StatedCapacity(int row)
    {
        var field = context.Table.Has(Field.FiledCapacity) ? Field.FiledCapacity : Field.Capacity;
        if (context.Table.Cell(row, field) is not { SpansRows: false } cell || AmountText.Read(cell.Text) is not { } amount) return null;
        return (amount.Unit ?? HeadingUnit(field)) is null or "day" ? amount.Number : null;
    }

    /// <summary>The filed capacity, t/d; null where the cell is empty or after a fault was noted.</summary>
    public int? TonnesPerDay(int row)
    {
        var field = capacity ??= CapacityField();
        if (Amount(row, field) is not { } amount) return null;
        var cell = context.Table.Cell(row, field)!;
        var unit = amount.Unit ?? HeadingUnit(field) ?? AskedUnit(field);
        var tonnes = unit == "day" ? amount.Number : context.Asker.Choose(
            QuestionTopic.Unit,
            "Year",
            cell.Address,
            cell.Text,
            Written(Daily(amount.Number, YearlyDays)),
            new Amount(Daily(amount.Number, YearlyDays), "day", false),
            OtherYearlyDays.Select(days => Written(Daily(amount.Number, days))),
            AmountText.Read,
            YearlyDays).Number;
        if (cell.SpansRows && LinesIn(cell, field) > 1)
            context.Asker.Confirm(QuestionTopic.Merged, new(row, cell.Address.Column), cell.Text, Written(tonnes));
        if (tonnes is >= 1 and <= MostTonnesPerDay && tonnes == decimal.Floor(tonnes)) return (int)tonnes;
        context.Fault("Capacity", cell.Address, cell.Text, MostTonnesPerDay);
        return null;
    }

    /// <summary>A date; null where the cell is empty or after a fault was noted.</summary>
    public LocalDate? Date(int row, Field field)
    {
        if (!IsSound(row, field)) return null;
        var cell = context.Table.Cell(row, field)!;
        if (SpanText.ReadDate(cell.Text) is { Exists: true, Year: { } year } date && date.In(year) is { } found) return found;
        context.Fault("DateWithYear", cell.Address, cell.Text);
        return null;
    }

    /// <summary>Stops that a row states; null after a fault was noted, none where it states none.</summary>
    public ImmutableArray<DateInterval>? Stops(int row)
    {
        var table = context.Table;
        if (table.Has(Field.Spans)) return IsSound(row, Field.Spans) ? SpansOf(table.Cell(row, Field.Spans)!) : table.Cell(row, Field.Spans) is null ? [] : null;
        if (table.Cell(row, Field.From) is null && table.Cell(row, Field.To) is null) return [];
        if (table.Cell(row, Field.From) is null || table.Cell(row, Field.To) is null)
        {
            context.Fault("HalfSpan", table.Address(row, table.Cell(row, Field.From) is null ? Field.From : Field.To), null);
            return null;
        }

        var (from, to) = (WrittenDate(row, Field.From), WrittenDate(row, Field.To));
        if (from is not { } start || to is not { } end) return null;
        var cell = table.Cell(row, Field.From)!;
        return Resolved(new($"{cell.Text}-{table.Cell(row, Field.To)!.Text}", start, end, null), cell) is { } only ? [only] : null;
    }

    /// <summary>Whole stops as someone writes them in an answer; null where they are none or not clear.</summary>
    public ImmutableArray<DateInterval>? Answered(string text)
    {
        if (WordList.Has("nothing", PlainText.Name(text))) return [];
        if (SpanText.Read(text) is not ({ Length: > 0 } spans, { IsEmpty: true })) return null;
        var days = ImmutableArray.CreateBuilder<DateInterval>();
        foreach (var span in spans)
        {
            if (!span.From.Exists || span.To is { Exists: false }) return null;
            if (years.Of(span.From, span.To ?? span.From) is not [var only]) return null;
            days.Add(only);
        }

        return days.ToImmutable();
    }

    /// <summary>A whole number or one with decimals, without zeros behind them.</summary>
    public static string Written(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Written(IEnumerable<DateInterval> spans) =>
        string.Join("；", spans.Select(span => $"{LocalDatePattern.Iso.Format(span.Start)}~{LocalDatePattern.Iso.Format(span.End)}"));

    private static string[] UnitsOf(Field field) => field switch
    {
        Field.Capacity or Field.FiledCapacity or Field.ActualCapacity => ["day", "year"],
        Field.Pm or Field.So2 or Field.Nox => ["grams"],
        _ => ["days"],
    };

    private static decimal Daily(decimal tenThousandsPerYear, int days) => decimal.Round(tenThousandsPerYear * 10_000 / days, 0, MidpointRounding.AwayFromZero);

    private string? HeadingUnit(Field field) => context.Table.ColumnOf(field) is { } column ? AmountText.UnitIn(column.Heading) : null;

    private string AskedUnit(Field field)
    {
        var column = context.Table.ColumnOf(field)!;
        return context.Asker.Choose(QuestionTopic.Unit, "", column.Cell, column.Heading, WordList.Of("unit").Last(entry => entry.Value == "day").Word, "day", [WordList.Of("unit").Last(entry => entry.Value == "year").Word],
            text => WordList.ValueOf("unit", PlainText.Name(text)) is "day" or "year" ? WordList.ValueOf("unit", PlainText.Name(text)) : null);
    }

    // Plans go by what was filed; any other capacity is taken for it only when someone says so.
    private Field CapacityField()
    {
        if (context.Table.Has(Field.FiledCapacity)) return Field.FiledCapacity;
        var field = context.Table.Has(Field.Capacity) ? Field.Capacity : Field.ActualCapacity;
        if (context.Table.ColumnOf(field) is { } column)
            context.Asker.Confirm(QuestionTopic.Capacity, column.Cell, column.Heading, Faults.ImportText.Catalog.Format("Word.Filed").Zh);
        return field;
    }

    private int LinesIn(SourceCell cell, Field field) =>
        context.Rows.Where(row => row.Kind == RowKind.Data && context.Table.Cell(row.Row, field)?.Address == cell.Address)
            .Select(row => (context.Table.Text(row.Row, Field.Company), context.Table.Text(row.Row, Field.Line))).Distinct().Count();

    private ImmutableArray<DateInterval>? SpansOf(SourceCell cell)
    {
        if (WordList.Has("nothing", PlainText.Name(cell.Text))) return [];
        if (cell.Kind == CellKind.Number) return FromNumber(cell) is { } number ? Resolved(new(cell.Text, number, null, null), cell) is { } day ? [day] : null : null;
        if (SpanText.Read(cell.Text) is not ({ Length: > 0 } spans, var remarks))
        {
            context.Fault("Span", cell.Address, cell.Text);
            return null;
        }

        foreach (var remark in remarks)
            context.Asker.Confirm(QuestionTopic.Span, cell.Address, cell.Text, Faults.ImportText.Catalog.Format("Word.RemarkLeftOut", remark).Zh);
        var days = spans.Select(span => Resolved(span, cell)).ToList();
        return days.Contains(null) ? null : [.. days.OfType<DateInterval>()];
    }

    private WrittenDate? WrittenDate(int row, Field field)
    {
        if (!IsSound(row, field)) return null;
        var cell = context.Table.Cell(row, field)!;
        if (SpanText.ReadDate(cell.Text) is { } date && (cell.Kind != CellKind.Number || date.Year is not null)) return date;
        if (cell.Kind == CellKind.Number) return FromNumber(cell);
        context.Fault("Date", cell.Address, cell.Text);
        return null;
    }

    // An answer in digits would raise the same question again. 46392 is a day without its format; 1.1 is 1 January or, its last zero lost, 10 January.
    private WrittenDate? FromNumber(SourceCell cell)
    {
        var number = decimal.Parse(cell.Text, CultureInfo.InvariantCulture);
        if (number is >= FirstSerial and <= LastSerial && number == decimal.Floor(number))
        {
            var date = DayZero.PlusDays((int)number);
            return Asked(LocalDatePattern.Iso.Format(date), new(date.Year, date.Month, date.Day), []);
        }

        if (SpanText.ReadDate(cell.Text) is { Exists: true } written)
        {
            var longer = written with { Day = written.Day * 10 };
            if (cell.Text.Split('.') is not [_, { Length: 1 }] || !longer.Exists) return Asked(MonthDay(written), written, []);
            var likelier = years.Of(written, written).IsEmpty && !years.Of(longer, longer).IsEmpty;
            return likelier ? Asked(MonthDay(longer), longer, [MonthDay(written)]) : Asked(MonthDay(written), written, [MonthDay(longer)]);
        }

        context.Fault("Date", cell.Address, cell.Text);
        return null;

        WrittenDate? Asked(string understood, WrittenDate value, string[] others) => context.Asker.Choose<object>(
            QuestionTopic.DateNumber, "", cell.Address, cell.Text, understood, value, others,
            text => AmountText.Read(text) is null && SpanText.ReadDate(text) is { Exists: true } date ? date : null) as WrittenDate?;
    }

    // In words: a spreadsheet would take the last zero off an answer too.
    private static string MonthDay(WrittenDate date) => Faults.ImportText.Catalog.Format("Word.MonthDay", date.Month, date.Day).Zh;

    private DateInterval? Resolved(WrittenSpan span, SourceCell cell)
    {
        if (!span.From.Exists || span.To is { Exists: false })
        {
            context.Fault("NoSuchDay", cell.Address, span.Text);
            return null;
        }

        var last = span.To ?? span.From;
        var found = years.Of(span.From, last);
        if (found is [var sure] && (span.StatedDays ?? sure.Length) == sure.Length && span.To is not null) return sure;
        if (found is [] && !years.AreKnown && span.From.Year is null && last.Year is null)
        {
            context.Fault("YearUnknown", cell.Address, span.Text);
            return null;
        }

        if (found is []) return OtherYear(span, last, cell);
        if (found.Length > 1) return Asked("", QuestionTopic.Year, found);
        return span.To is null ? Asked("OneDay", QuestionTopic.Span, found) : Asked("Stated", QuestionTopic.Days, found);

        DateInterval Asked(string variant, QuestionTopic topic, ImmutableArray<DateInterval> candidates) => context.Asker.Choose(
            topic, variant, cell.Address, span.Text, Written([candidates[0]]), candidates[0], candidates.Skip(1).Select(other => Written([other])),
            text => Answered(text) is [var other] ? other : null, span.StatedDays ?? 0, candidates[0].Length);
    }

    // Spreadsheets add the year in which a date was typed.
    private DateInterval? OtherYear(WrittenSpan span, WrittenDate last, SourceCell cell)
    {
        if (span.From.Year is not null && years.Of(span.From with { Year = null }, last with { Year = null }) is [var likely] && years.AreKnown)
        {
            return context.Asker.Choose(
                QuestionTopic.Year, "Other", cell.Address, span.Text, Written([likely]), likely, [], text => Answered(text) is [var other] ? other : null);
        }

        context.Fault("SpanOutside", cell.Address, span.Text);
        return null;
    }
}
