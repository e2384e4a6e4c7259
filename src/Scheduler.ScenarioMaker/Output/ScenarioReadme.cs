using Scheduler.ScenarioMaker.Drafts;

namespace Scheduler.ScenarioMaker.Output;

public static class ScenarioReadme
{
    public static string Of(ScenarioDraft draft) => "TODO\n";
}
