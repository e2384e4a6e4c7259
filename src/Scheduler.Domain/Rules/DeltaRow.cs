using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>One condition of a <see cref="DeltaTable"/>.</summary>
/// <param name="Id">Unique in its table.</param>
/// <param name="Name">The condition as the notice says it.</param>
/// <param name="AppliesTo">Lines that meet it, on each day as they are on that day.</param>
/// <param name="Days">Days added to the base; negative takes away.</param>
/// <param name="Evidence">Which document proves the condition.</param>
/// <param name="Requires">Id of a row before this one without which this one does not count; null for none.</param>
public sealed record DeltaRow(string Id, LocalizedText Name, LineSelector AppliesTo, int Days, string Evidence, string? Requires);
