using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Targets;

/// <summary>A share of lines, or of their capacity, is to be reached or not to be exceeded, such as 50 % of grade A.</summary>
/// <param name="Unit">What is added up.</param>
/// <param name="Where">The lines that count towards the share.</param>
/// <param name="Among">The operating lines of which the share is taken.</param>
/// <param name="Limit">What is asked of the share.</param>
public sealed record ShareTarget(
    string Id, LocalizedText Name, RuleSource Source, LocalDate? By, TargetUnit Unit, LineSelector Where, LineSelector Among, ShareLimit Limit)
    : Target(Id, Name, Source, By)
{
    public override LineSelector AppliesTo => Among;

    public override IEnumerable<LineSelector> AskingSelectors => [Where, Among];
}
