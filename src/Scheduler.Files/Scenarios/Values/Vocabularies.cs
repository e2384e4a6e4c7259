using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>All words of the format; docs/format.md lists them.</summary>
internal static class Vocabularies
{
    public static Vocabulary<AlertCreditMode> AlertCreditMode { get; } = new(
        ("counted", Domain.Alerts.AlertCreditMode.Counted),
        ("deferred", Domain.Alerts.AlertCreditMode.Deferred),
        ("on-top", Domain.Alerts.AlertCreditMode.OnTop));

    public static Vocabulary<AlertLevel> AlertLevel { get; } = new(
        ("yellow", Domain.Alerts.AlertLevel.Yellow),
        ("orange", Domain.Alerts.AlertLevel.Orange),
        ("red", Domain.Alerts.AlertLevel.Red));

    public static Vocabulary<AlertMeasure> AlertMeasure { get; } = new(
        ("none", Domain.Alerts.AlertMeasure.None),
        ("own-measures", Domain.Alerts.AlertMeasure.OwnMeasures),
        ("load-cut", Domain.Alerts.AlertMeasure.LoadCut),
        ("stop-share", Domain.Alerts.AlertMeasure.StopShare),
        ("stop", Domain.Alerts.AlertMeasure.Stop));

    public static Vocabulary<AlertPollutant> AlertPollutant { get; } = new(
        ("pm25", Domain.Alerts.AlertPollutant.Pm25),
        ("ozone", Domain.Alerts.AlertPollutant.Ozone),
        ("dust", Domain.Alerts.AlertPollutant.Dust));

    public static Vocabulary<Rounding> Rounding { get; } = new(
        ("up", Domain.Rules.Rounding.Up),
        ("down", Domain.Rules.Rounding.Down),
        ("half-up", Domain.Rules.Rounding.HalfUp));

    public static Vocabulary<TargetUnit> TargetUnit { get; } = new(
        ("lines", Domain.Targets.TargetUnit.Lines),
        ("capacity", Domain.Targets.TargetUnit.Capacity));

    public static Vocabulary<TransportBan> TransportBan { get; } = new(
        ("none", Domain.Alerts.TransportBan.None),
        ("china-iv-trucks", Domain.Alerts.TransportBan.ChinaFourTrucks),
        ("all-road", Domain.Alerts.TransportBan.AllRoad));

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

    /// <summary>States that were reported; orders and history know only the first two.</summary>
    public static Vocabulary<LineState> ReportedState { get; } = new(
        ("running", Domain.Lines.LineState.Running),
        ("stopped", Domain.Lines.LineState.Stopped),
        ("idle", Domain.Lines.LineState.Idle));

    public static Vocabulary<SwapScope> SwapScope { get; } = new(
        ("in-plant", Domain.Rules.SwapScope.InPlant),
        ("allowed-pairs", Domain.Rules.SwapScope.AllowedPairs));

    public static Vocabulary<TreatmentKind> Treatment { get; } = new(
        ("exempt", TreatmentKind.Exempt),
        ("share", TreatmentKind.Share),
        ("one-block", TreatmentKind.OneBlock));

    public static Vocabulary<CityAddOnMode> CityAddOnMode { get; } = new(
        ("add", Domain.Rules.CityAddOnMode.Add),
        ("at-least", Domain.Rules.CityAddOnMode.AtLeast));

    public static Vocabulary<DeltaStacking> DeltaStacking { get; } = new(
        ("sum", Domain.Rules.DeltaStacking.Sum),
        ("largest-reduction", Domain.Rules.DeltaStacking.LargestReduction));

    public static Vocabulary<ScopeMode> ScopeMode { get; } = new(
        ("excluded", Domain.Rules.ScopeMode.Excluded),
        ("pro-rata", Domain.Rules.ScopeMode.ProRata));

    public static Vocabulary<HeatUpCount> HeatUpCount { get; } = new(
        ("stop", Domain.Rules.HeatUpCount.Stop),
        ("run", Domain.Rules.HeatUpCount.Run));

    public static Vocabulary<FairnessTrait> FairnessTrait { get; } = new(
        ("city", Domain.Scenarios.FairnessTrait.City),
        ("market", Domain.Scenarios.FairnessTrait.Market),
        ("company", Domain.Scenarios.FairnessTrait.Company),
        ("grade", Domain.Scenarios.FairnessTrait.Grade));

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

    /// <summary>Values of a flag: <c>yes</c> and <c>no</c>.</summary>
    public static IReadOnlyList<string> Flag { get; } = [FactValue.Yes, FactValue.No];

    public static Vocabulary<CapScope> CapScope { get; } = new(
        ("line", Domain.Rules.CapScope.Line),
        ("company", Domain.Rules.CapScope.Company),
        ("city", Domain.Rules.CapScope.City),
        ("province", Domain.Rules.CapScope.Province));

    /// <summary>How the days of a stop are counted; spans of dates know no half days.</summary>
    public static Vocabulary<CountMode> StopCountMode { get; } = new(
        ("inclusive-dates", Domain.Counting.CountMode.InclusiveDates),
        ("same-clock", Domain.Counting.CountMode.SameClock),
        ("exclusive-end", Domain.Counting.CountMode.ExclusiveEnd),
        ("half-days", Domain.Counting.CountMode.HalfDays));

    public static Vocabulary<StopReason> StopReason { get; } = new(
        ("planned", Domain.Counting.StopReason.Planned),
        ("ordered", Domain.Counting.StopReason.Ordered),
        ("alert", Domain.Counting.StopReason.Alert),
        ("maintenance", Domain.Counting.StopReason.Maintenance),
        ("breakdown", Domain.Counting.StopReason.Breakdown),
        ("swap", Domain.Counting.StopReason.Swap),
        ("other", Domain.Counting.StopReason.Other));

    public static Vocabulary<LedgerEntryKind> LedgerEntryKind { get; } = new(
        ("opening-debt", Domain.Ledger.LedgerEntryKind.OpeningDebt),
        ("opening-credit", Domain.Ledger.LedgerEntryKind.OpeningCredit),
        ("offset", Domain.Ledger.LedgerEntryKind.Offset),
        ("carry", Domain.Ledger.LedgerEntryKind.Carry),
        ("waiver", Domain.Ledger.LedgerEntryKind.Waiver),
        ("correction", Domain.Ledger.LedgerEntryKind.Correction));

    public static Vocabulary<LedgerSettlement> LedgerSettlement { get; } = new(
        ("period", Domain.Ledger.LedgerSettlement.Period),
        ("month", Domain.Ledger.LedgerSettlement.Month));

    public static Vocabulary<LedgerCarry> LedgerCarry { get; } = new(
        ("never", Domain.Ledger.LedgerCarry.Never),
        ("with-approval", Domain.Ledger.LedgerCarry.WithApproval));
}
