using System.Collections.Immutable;
using NodaTime.Text;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Files.Plans;

/// <summary>A plan.json with stops only, as of a plan that someone else made: no values, no bounds and no verdict are claimed. <see cref="PlanReader"/> reads it.</summary>
public static class UnclaimedPlanJson
{
    /// <param name="scenario">What it was made for.</param>
    /// <param name="plan">The stops.</param>
    /// <param name="lines">Lines that the plan speaks of; one without a stop runs all the time.</param>
    public static byte[] Bytes(Scenario scenario, ShutdownPlan plan, ImmutableArray<string> lines) => JsonFile.Bytes(json =>
    {
        var cities = scenario.Lines.ToDictionary(line => line.Id, line => line.CityId);
        json.WriteNumber("formatVersion", PlanJson.FormatVersion);
        json.WriteStartObject("scenario");
        json.WriteString("id", plan.ScenarioId);
        json.WriteString("hash", plan.ScenarioHash);
        json.WriteEndObject();
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("id", line);
            json.WriteString("city", cities.GetValueOrDefault(line));
            json.WriteStartArray("stops");
            foreach (var stop in plan.StopsOf(line))
            {
                json.WriteStartObject();
                json.WriteString("from", LocalDatePattern.Iso.Format(stop.Days.Start));
                json.WriteString("to", LocalDatePattern.Iso.Format(stop.Days.End));
                json.WriteNumber("days", stop.Days.Length);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
