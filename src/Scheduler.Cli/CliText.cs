using Scheduler.Domain.Text;

namespace Scheduler.Cli;

/// <summary>Texts of the commands.</summary>
internal static class CliText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Cli.CliText", typeof(CliText).Assembly);
}
