using NodaTime;
using Scheduler.Domain.Alerts;

namespace Scheduler.Rulebook.Alerts;

/// <summary>The part of one calendar day during which one bulletin asks one thing of a line.</summary>
/// <param name="Minutes">1 … 1440.</param>
public sealed record AlertPart(LocalDate Date, AlertSpan Span, AlertAction Action, int Minutes);
