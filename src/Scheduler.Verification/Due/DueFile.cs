using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Due;

/// <summary>What is needed to say what a line owes.</summary>
internal sealed record DueFile(Scenario Scenario, ClinkerLine Line, City City);
