namespace Scheduler.Import.Values;

/// <summary>A span of days as written; years may be missing.</summary>
/// <param name="Text">The words that it was read from.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null where only one date is written.</param>
/// <param name="StatedDays">Days that the text states beside it.</param>
internal sealed record WrittenSpan(string Text, WrittenDate From, WrittenDate? To, int? StatedDays);
