using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>One named value of a patch, as files write it.</summary>
/// <param name="Name">The same word in files, docs and faults.</param>
/// <param name="Value">A text, a whole number, a flag, a date or a grade.</param>
public sealed record PatchMember(string Name, object Value)
{
    /// <summary>The value in words that depend on no language or machine.</summary>
    public override string ToString() => Value switch
    {
        LocalDate date => LocalDatePattern.Iso.Format(date),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(Value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The ends of a span as members; none where there is no span.</summary>
    internal static IEnumerable<PatchMember> Of(DateInterval? days) => days is null ? [] : [new("from", days.Start), new("to", days.End)];

    /// <summary>A member with a value that may be missing.</summary>
    internal static IEnumerable<PatchMember> Of(string name, object? value) => value is null ? [] : [new(name, value)];
}
