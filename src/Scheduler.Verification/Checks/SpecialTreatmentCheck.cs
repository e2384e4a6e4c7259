using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Exempt lines never stop, lines with a share give their share, lines with one block have one stop.</summary>
internal sealed class SpecialTreatmentCheck : IRuleCheck<SpecialTreatment>
{
    public IEnumerable<Comparison> Compare(SpecialTreatment rule, SiteRecords records) =>
        records.Of(rule).SelectMany(record => rule.Treatment switch
        {
            TreatmentKind.Exempt => [RunningDays.NeverStops(record, records.BoundDays(rule, record), "SpecialTreatment.Exempt")],
            TreatmentKind.Share => [GivenDays.CoverDue(record)],
            _ => OneStop(record),
        });

    /// <summary>A stop carried in from before the first day and going on is the one block.</summary>
    private static IEnumerable<Comparison> OneStop(LineRecord record)
    {
        var stops = record.Stops.Intervals.Length;
        object[] found = [record.Id, stops, record.Horizon.From, record.Horizon.To];
        if (record.Due.DueDays > 0)
            yield return Comparison.AtLeast(stops, 1, Unit.Stops, "SpecialTreatment.OneBlock.Needed", [.. found, record.Due.DueDays])
                .About(record.Id);
        yield return Comparison.AtMost(stops, 1, Unit.Stops, "SpecialTreatment.OneBlock", found)
            .About(record.Id, FirstStop(record, 1));
    }

    /// <summary>First day of the first stop that is one too many.</summary>
    private static NodaTime.LocalDate? FirstStop(LineRecord record, int allowed) =>
        record.Stops.Intervals.Skip(allowed).FirstOrDefault()?.Start;
}
