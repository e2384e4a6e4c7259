using System.Collections.Frozen;
using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>All compilers, one per rule kind.</summary>
public static class RuleCompilers
{
    private static readonly FrozenDictionary<Type, IRuleCompiler> ByType = new IRuleCompiler[]
    {
        new BaseDaysCompiler(),
        new GradeTableCompiler(),
        new OutlookAddOnCompiler(),
        new SpecialTreatmentCompiler(),
        new ExtraDaysLimitCompiler(),
        new PeriodMinimumCompiler(),
        new SpringFestivalWindowCompiler(),
        new BlockLengthCompiler(),
        new OutputCapCompiler(),
        new ConcurrencyLimitCompiler(),
        new SupplyBalanceCompiler(),
        new StartLimitCompiler(),
        new FixedOrderCompiler(),
        new EventWindowCompiler(),
        new FleetTotalCompiler(),
        new LoadCutEquivalentCompiler(),
        new RotationGroupsCompiler(),
        new SynchronousStopCompiler(),
    }.ToFrozenDictionary(compiler => compiler.RuleType);

    /// <exception cref="NotSupportedException">A rule kind without a compiler.</exception>
    public static IRuleCompiler For(Rule rule) => ByType.TryGetValue(rule.GetType(), out var compiler)
        ? compiler
        : throw new NotSupportedException($"Rule kind {rule.Kind} has no compiler.");

    public static bool Has(Type ruleType) => ByType.ContainsKey(ruleType);
}
