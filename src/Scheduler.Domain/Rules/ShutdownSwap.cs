using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Another kiln takes over a part of the stop duty (错峰置换), equal in tonnes.</summary>
/// <remarks>Domain brief, §9: in plant (Jiangxi, May 2022: only plants with two kilns or more, lost tonnes at least equal) or between firms that agree and file
/// together (Guizhou 2019; carbide slag lines). The due days of the window move; days are converted by filed capacity and rounded up.
/// The minima of season and city hold on the given days, whatever was swapped.</remarks>
/// <param name="AppliesTo">The lines of the swaps.</param>
/// <param name="Window">Due days of this window are swapped; each line has a base in it.</param>
/// <param name="AllowedPairs">The allow-list; empty for <see cref="SwapScope.InPlant"/>.</param>
/// <param name="FloorDays">Least stop days in the window that a line which gives days away keeps.</param>
/// <param name="CityFloorDays">City → least line-days off in the window, over all its operating lines.</param>
/// <param name="Swaps">The agreed swaps; no line both gives and takes.</param>
public sealed record ShutdownSwap(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    Window Window,
    SwapScope Between,
    ImmutableArray<SwapPair> AllowedPairs,
    int FloorDays,
    ImmutableSortedDictionary<string, int> CityFloorDays,
    ImmutableArray<SwapRow> Swaps)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format($"ShutdownSwap.{Between}", Window.Name, Swaps.Length, FloorDays);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    /// <summary>Why the days of one line of a swap change.</summary>
    /// <param name="gives">For the line that gives days away; otherwise for the one that takes them.</param>
    public static LocalizedText Reason(SwapRow swap, ClinkerLine from, ClinkerLine to, int takenDays, bool gives)
    {
        var change = SwapEmissions.Of(from, swap.Days, to, takenDays);
        return RuleText.Catalog.Format(
            gives ? "Reason.Swap.Gives" : "Reason.Swap.Takes",
            gives ? to.Id : from.Id,
            swap.Days,
            takenDays,
            from.TonnesPerDay,
            to.TonnesPerDay,
            swap.AgreedOn,
            swap.Document,
            Signed(change.PmKilograms),
            Signed(change.So2Kilograms),
            Signed(change.NoxKilograms));
    }

    private static string Signed(long kilograms) => kilograms.ToString("+0;−0;0", System.Globalization.CultureInfo.InvariantCulture);
}
