using Scheduler.Domain.Lines;

namespace Scheduler.Import.Matching;

/// <summary>Which line a row is about.</summary>
/// <param name="Line">The line of the scenario; null for a new one, and for a row that is left out.</param>
/// <param name="IsNew">Whether it is a line that the scenario does not have.</param>
internal sealed record LineMatch(ClinkerLine? Line, bool IsNew)
{
    /// <summary>Someone has said that the row is to be left out.</summary>
    public static LineMatch LeftOut { get; } = new(null, false);

    public static LineMatch New { get; } = new(null, true);
}
