using Scheduler.Domain.Calendar;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Least ≤ stop days of a line inside a set of days ≤ most, as one rule asks for it.</summary>
/// <param name="Counted">Only stop days that pay a due are meant.</param>
internal sealed record CountRequest(DaySet Days, int Least, int Most, string RuleId, bool Counted)
{
    /// <summary>Ids of all rules that ask for it, separated by commas; it stands as long as one of them does.</summary>
    public string Askers { get; init; } = RuleId;
}
