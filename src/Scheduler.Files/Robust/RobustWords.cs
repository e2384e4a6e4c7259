using Scheduler.Domain.Outlook;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Robust;

/// <summary>Sentences on a plan for several outlooks, the same on the page and on the console.</summary>
public static class RobustWords
{
    /// <summary>What the robust value is made of.</summary>
    public static LocalizedText Terms(OutlookSet set) =>
        RobustText.Of("Terms", 100 - set.TailWeightPercent, set.TailWeightPercent, set.TailPercent, set.Outlooks.Length);

    /// <summary>What robustness costs and what it gains.</summary>
    public static LocalizedText Price(RobustPlan plan) => plan is { Price: 0, Gain: 0 }
        ? RobustText.Of("Price.None")
        : RobustText.Of("Price", Show.Signed(plan.Price), Show.Signed(-plan.Gain));

    /// <summary>What a plan misses under an outlook: between what was found and what is proven.</summary>
    public static LocalizedText Regret(long least, long? most) => most is { } known
        ? least == known ? LocalizedText.Same(Show.Number(least)) : RobustText.Of("Regret.Range", Show.Number(least), Show.Number(known))
        : RobustText.Of("Regret.AtLeast", Show.Number(least));

    /// <summary>A share of what stops can avoid under an outlook.</summary>
    public static string Share(OutlookOutcome outlook, long exposure) =>
        outlook.WithoutStops == outlook.Best ? Show.Dash : Show.Share((double)(exposure - outlook.Best) / (outlook.WithoutStops - outlook.Best));
}
