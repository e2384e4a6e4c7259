using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>One row of a table, read cell by cell; see <see cref="ValueReader"/> for what happens at a fault.</summary>
internal sealed class TableRow(TableShape shape, int line, ImmutableArray<string> cells, FaultCollector faults)
{
    private readonly ValueReader values = new(faults);

    /// <summary>Line of the file at which the row begins.</summary>
    public int Line => line;

    public FaultPlace PlaceOf(string column) => new(shape.File, line, column);

    /// <summary>The cell as it stands there.</summary>
    public string Raw(string column) => cells[shape.Columns.IndexOf(column)];

    public string Text(string column, bool mayBeEmpty = false) => values.Text(Raw(column), PlaceOf(column), mayBeEmpty);

    public string Id(string column) => values.Id(Raw(column), PlaceOf(column));

    public long Long(string column, NumberRange range) => values.Number(Raw(column), PlaceOf(column), range);

    public int Int(string column, NumberRange range) => checked((int)Long(column, range));

    public T Word<T>(string column, Vocabulary<T> words)
        where T : struct, Enum => values.Word(Raw(column), PlaceOf(column), words);

    public string Reference(string column, KnownNames known) => values.Reference(Raw(column), PlaceOf(column), known);

    /// <summary>Names that must be among known ones, separated by semicolons; at least one, none twice.</summary>
    public ImmutableArray<string> References(string column, KnownNames known)
    {
        var place = PlaceOf(column);
        var raw = Text(column);
        if (raw.Length == 0) return [];
        var names = raw.Split(';').Select(name => values.Reference(name, place, known)).ToImmutableArray();
        foreach (var twice in names.Where(name => name.Length > 0).GroupBy(name => name).Where(group => group.Count() > 1))
            faults.Add(FaultKind.ListValueTwice, place, twice.Key);
        return names;
    }

    public LocalDate? Date(string column) => values.Date(Raw(column), PlaceOf(column));

    /// <summary>An instant in China time; null after a fault.</summary>
    public Instant? Instant(string column) => values.Instant(Raw(column), PlaceOf(column));

    /// <summary>Days in steps of one half.</summary>
    /// <param name="range">In tenths of a day.</param>
    public HalfDays HalfDays(string column, NumberRange range) => values.HalfDays(Raw(column), PlaceOf(column), range);

    public YearMonth? Month(string column) => values.Month(Raw(column), PlaceOf(column));

    /// <summary>Columns <c>from</c> and <c>to</c>.</summary>
    public DateInterval? Span(Horizon? within) => values.Span(Raw("from"), PlaceOf("from"), Raw("to"), PlaceOf("to"), within);

    /// <summary>Columns <c>name_zh</c> and <c>name_en</c>.</summary>
    public LocalizedText Name() => new(Text("name_zh"), Text("name_en"));

    /// <summary>The names of this row's assumed columns, separated by semicolons.</summary>
    public ImmutableArray<string> Assumed()
    {
        var place = PlaceOf(TableShape.AssumedColumn);
        var raw = Text(TableShape.AssumedColumn, mayBeEmpty: true);
        if (raw.Length == 0) return [];
        var assumable = shape.Columns.Remove(TableShape.AssumedColumn);
        var names = raw.Split(';').Select(name => name.Trim()).ToImmutableArray();
        foreach (var name in names.Where(name => !assumable.Contains(name)))
            faults.Add(FaultKind.AssumedUnknown, place, name, Readable.List(assumable), NearestName.Hint(name, assumable));
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
            faults.Add(FaultKind.ListValueTwice, place, twice.Key);
        return names;
    }
}
