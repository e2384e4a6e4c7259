using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports;

/// <summary>What a level pays for the levels before it, in one sentence; null where that was not asked.</summary>
public static class PriceSentence
{
    public static LocalizedText? Of(LevelOutcome level) => level switch
    {
        { Alone: null } => null,
        { MostPrice: { } most } => ReportText.Of(
            "Meaning.Price", Show.Number(level.LeastPrice), Show.Number(most), Show.Number(level.Alone.Value), Show.Number(level.Alone.Bound)),
        _ => ReportText.Of("Meaning.Price.Open", Show.Number(level.LeastPrice), Show.Number(level.Alone.Value)),
    };
}
