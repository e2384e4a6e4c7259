using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Each capped member makes no more than its tonnes in the window.</summary>
internal sealed class OutputCapCheck : IRuleCheck<OutputCap>
{
    public IEnumerable<Comparison> Compare(OutputCap rule, SiteRecords records)
    {
        var lines = records.Of(rule).ToLookup(record => rule.MemberOf(record.Line));
        return rule.MaxTonnes.Select(cap =>
        {
            var tonnes = lines[cap.Key].Sum(record => record.OutputIn(rule.Window.Days));
            return Comparison.AtMost(tonnes, cap.Value, Unit.Tonnes, "OutputCap",
                NameOf(rule.Scope, cap.Key, records), tonnes, rule.Window.Name, rule.Window.Days, cap.Value)
                .About(rule.Scope == CapScope.Line ? cap.Key : null);
        });
    }

    private static LocalizedText NameOf(CapScope scope, string member, SiteRecords records) => scope switch
    {
        CapScope.City => records.Scenario.Cities.Single(city => city.Id == member).Name,
        CapScope.Province => LocalizedText.Same(records.Scenario.Province),
        _ => LocalizedText.Same(member),
    };
}
