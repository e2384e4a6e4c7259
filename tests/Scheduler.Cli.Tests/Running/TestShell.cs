using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests.Running;

/// <summary>A shell that keeps what is said.</summary>
internal sealed class TestShell
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };

    public TestShell(Language language, TimeProvider? time = null) => Shell = new Shell(
        Terminal.On(output, redirected: true),
        Terminal.On(errors, redirected: true),
        language,
        time ?? TimeProvider.System,
        "scheduler",
        ShowsTraces: false);

    public Shell Shell { get; }

    public string Out => output.ToString();

    public string Error => errors.ToString();
}
