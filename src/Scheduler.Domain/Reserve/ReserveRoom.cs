namespace Scheduler.Domain.Reserve;

/// <summary>What counting says about the reserve of one line: necessary, not enough.</summary>
/// <param name="RuleId">The reserve.</param>
/// <param name="LineId">The line.</param>
/// <param name="Uncalled">Days that may still be called of it.</param>
/// <param name="Running">Days of the reserve's window on which it runs.</param>
/// <param name="Free">Those of them on which no order keeps it running.</param>
public sealed record ReserveRoom(string RuleId, string LineId, int Uncalled, int Running, int Free);
