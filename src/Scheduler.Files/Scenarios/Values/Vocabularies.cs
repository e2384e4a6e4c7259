using Scheduler.Domain.Counting;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>All words of the format; docs/format.md lists them.</summary>
internal static class Vocabularies
{
    public static Vocabulary<DraftStatus> Status { get; } = new(
        ("official", DraftStatus.Official),
        ("assumption-draft", DraftStatus.AssumptionDraft));

    public static Vocabulary<Firmness> Firmness { get; } = new(
        ("rigid", Domain.Rules.Firmness.Rigid),
        ("in-principle", Domain.Rules.Firmness.InPrinciple),
        ("encouraged", Domain.Rules.Firmness.Encouraged));

    public static Vocabulary<PerformanceGrade> Grade { get; } = new(
        ("A", PerformanceGrade.A),
        ("B-", PerformanceGrade.BMinus),
        ("B", PerformanceGrade.B),
        ("C", PerformanceGrade.C),
        ("D", PerformanceGrade.D),
        ("leading", PerformanceGrade.Leading),
        ("unrated", PerformanceGrade.Unrated));

    public static Vocabulary<SpecialClass> SpecialClass { get; } = new(
        ("none", Domain.Lines.SpecialClass.None),
        ("co-processing", Domain.Lines.SpecialClass.CoProcessing),
        ("residential-heating", Domain.Lines.SpecialClass.ResidentialHeating),
        ("carbide-slag", Domain.Lines.SpecialClass.CarbideSlag),
        ("special-cement", Domain.Lines.SpecialClass.SpecialCement),
        ("key-project", Domain.Lines.SpecialClass.KeyProject));

    public static Vocabulary<LineStatus> LineStatus { get; } = new(
        ("operating", Domain.Lines.LineStatus.Operating),
        ("idle", Domain.Lines.LineStatus.Idle),
        ("building", Domain.Lines.LineStatus.Building),
        ("dismantling", Domain.Lines.LineStatus.Dismantling));

    public static Vocabulary<LineState> LineState { get; } = new(
        ("running", Domain.Lines.LineState.Running),
        ("stopped", Domain.Lines.LineState.Stopped));

    public static Vocabulary<TreatmentKind> Treatment { get; } = new(
        ("exempt", TreatmentKind.Exempt),
        ("share", TreatmentKind.Share),
        ("one-block", TreatmentKind.OneBlock));

    public static Vocabulary<FactType> FactType { get; } = new(
        ("flag", Domain.Facts.FactType.Flag),
        ("number", Domain.Facts.FactType.Number),
        ("word", Domain.Facts.FactType.Word));

    public static Vocabulary<CountMode> CountMode { get; } = new(
        ("inclusive-dates", Domain.Counting.CountMode.InclusiveDates),
        ("same-clock", Domain.Counting.CountMode.SameClock),
        ("exclusive-end", Domain.Counting.CountMode.ExclusiveEnd));

    public static Vocabulary<FleetSplit> FleetSplit { get; } = new(
        ("equal", Domain.Rules.FleetSplit.Equal),
        ("capacity", Domain.Rules.FleetSplit.Capacity));

    public static Vocabulary<RingAction> RingAction { get; } = new(
        ("stop", Domain.Rules.RingAction.Stop),
        ("load-cut", Domain.Rules.RingAction.LoadCut));

    public static Vocabulary<Rounding> Rounding { get; } = new(
        ("up", Domain.Rules.Rounding.Up),
        ("down", Domain.Rules.Rounding.Down),
        ("half-up", Domain.Rules.Rounding.HalfUp));

    /// <summary>Values of a flag: <c>yes</c> and <c>no</c>.</summary>
    public static IReadOnlyList<string> Flag { get; } = [FactValue.Yes, FactValue.No];

    public static Vocabulary<CapScope> CapScope { get; } = new(
        ("line", Domain.Rules.CapScope.Line),
        ("company", Domain.Rules.CapScope.Company),
        ("city", Domain.Rules.CapScope.City),
        ("province", Domain.Rules.CapScope.Province));
}
