using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>The words of the scenario format for the domain's enums.</summary>
public static class ScenarioWords
{
    public static string Of(PerformanceGrade grade) => grade switch
    {
        PerformanceGrade.A => "A",
        PerformanceGrade.BMinus => "B-",
        PerformanceGrade.B => "B",
        PerformanceGrade.C => "C",
        PerformanceGrade.D => "D",
        PerformanceGrade.Leading => "leading",
        PerformanceGrade.Unrated => "unrated",
        _ => throw Unknown(grade),
    };

    public static string Of(SpecialClass specialClass) => specialClass switch
    {
        SpecialClass.None => "none",
        SpecialClass.CoProcessing => "co-processing",
        SpecialClass.ResidentialHeating => "residential-heating",
        SpecialClass.CarbideSlag => "carbide-slag",
        SpecialClass.SpecialCement => "special-cement",
        SpecialClass.KeyProject => "key-project",
        _ => throw Unknown(specialClass),
    };

    public static string Of(LineStatus status) => status switch
    {
        LineStatus.Operating => "operating",
        LineStatus.Idle => "idle",
        LineStatus.Building => "building",
        LineStatus.Dismantling => "dismantling",
        _ => throw Unknown(status),
    };

    public static string Of(LineState state) => state switch
    {
        LineState.Running => "running",
        LineState.Stopped => "stopped",
        _ => throw Unknown(state),
    };

    public static string Of(TreatmentKind treatment) => treatment switch
    {
        TreatmentKind.Exempt => "exempt",
        TreatmentKind.Share => "share",
        TreatmentKind.OneBlock => "one-block",
        _ => throw Unknown(treatment),
    };

    public static string Of(CapScope scope) => scope switch
    {
        CapScope.Line => "line",
        CapScope.Company => "company",
        CapScope.City => "city",
        CapScope.Province => "province",
        _ => throw Unknown(scope),
    };

    public static string Of(FairnessTrait trait) => trait switch
    {
        FairnessTrait.City => "city",
        FairnessTrait.Market => "market",
        FairnessTrait.Company => "company",
        FairnessTrait.Grade => "grade",
        _ => throw Unknown(trait),
    };

    private static ArgumentOutOfRangeException Unknown(Enum value) => new(nameof(value), value, "The scenario format has no word for it.");
}
