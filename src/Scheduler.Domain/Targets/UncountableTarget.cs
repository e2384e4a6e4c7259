using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Targets;

/// <summary>A target that the facts of the scenario cannot tell: it is named, so that nobody takes the list for complete.</summary>
/// <param name="Missing">What would have to be known.</param>
public sealed record UncountableTarget(string Id, LocalizedText Name, RuleSource Source, LocalDate? By, LocalizedText Missing)
    : Target(Id, Name, Source, By);
