using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Texts of the rule kinds.</summary>
public static class RuleText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Domain.Rules.RuleText", typeof(RuleText).Assembly);
}
