using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Scheduler.Worker.Surroundings;

/// <summary>Logs to the console for people and to a JSON file a day for machines. Everything about one run carries its correlation id.</summary>
internal static class WorkerLog
{
    private const int DaysKept = 31;

    public static Logger To(string dataFolder) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
        .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        .WriteTo.File(new JsonFormatter(renderMessage: true), Path.Combine(dataFolder, "logs", "worker-.json"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: DaysKept, shared: true)
        .CreateLogger();
}
