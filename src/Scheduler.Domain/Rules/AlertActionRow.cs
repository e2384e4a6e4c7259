using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>One cell of a table of alert actions.</summary>
public sealed record AlertActionRow(PerformanceGrade Grade, AlertLevel Level, AlertAction Action);
