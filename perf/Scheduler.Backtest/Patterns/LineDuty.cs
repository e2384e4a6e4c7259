namespace Scheduler.Backtest.Patterns;

/// <summary>What one line has to give by its own rules; days are counted from the first planned day, 0.</summary>
/// <param name="DueDays">Days due, all of which are given.</param>
/// <param name="FestivalDays">Days of them that the festival window must hold; 0 where none is asked for.</param>
/// <param name="MinStop">Shortest stop, days.</param>
/// <param name="MinRun">Shortest run between two stops, days.</param>
internal sealed record LineDuty(string LineId, string MarketId, int DueDays, int FestivalDays, int MinStop, int MinRun)
{
    /// <summary>Length of a stop of its own for the festival.</summary>
    public int FestivalStop => Math.Max(MinStop, FestivalDays);
}
