using NodaTime;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>One row of facts.csv: a drawn fact of one line, in force on some days. Evidence and approver stay empty and are marked as
/// assumed with all the rest; the fact is taken as published, so that it counts.</summary>
/// <param name="Value">yes or no, a grade word, or a number as text.</param>
/// <param name="From">First day; null = open.</param>
/// <param name="To">Last day; null = open.</param>
public sealed record DatedFact(string LineId, string Fact, string Value, LocalDate? From = null, LocalDate? To = null);
