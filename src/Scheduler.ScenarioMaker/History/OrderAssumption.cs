using NodaTime;
using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.History;

/// <summary>An order to one drawn ordinary line that runs on the eve of the plan year.</summary>
/// <param name="Document">Document as the table prints it; says that it is assumed.</param>
public sealed record OrderAssumption(string Id, DateInterval Days, LineState State, string Document);
