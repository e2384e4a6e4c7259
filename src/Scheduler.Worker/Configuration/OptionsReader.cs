using System.ComponentModel.DataAnnotations;
using System.Net;
using Quartz;

namespace Scheduler.Worker.Configuration;

/// <summary>Reads the settings and says everything that is wrong with them.</summary>
internal static class OptionsReader
{
    /// <exception cref="WrongSettingsException">Something is unknown or out of range.</exception>
    public static WorkerOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(WorkerOptions.Section);
        var known = typeof(WorkerOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToList();
        var faults = section.GetChildren().Select(child => child.Key)
            .Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase))
            .Select(key => $"{WorkerOptions.Section}:{key} is no setting. There are: {string.Join(", ", known)}.")
            .ToList();
        var options = new WorkerOptions();
        foreach (var key in section.GetChildren().Where(child => known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (key.Value is null)
            {
                faults.Add($"{WorkerOptions.Section}:{key.Key} holds further settings; it is a single value.");
                continue;
            }

            try
            {
                // One by one, so that all faults are told at once.
                new ConfigurationBuilder().AddInMemoryCollection([new(key.Key, key.Value)]).Build().Bind(options);
            }
            catch (InvalidOperationException)
            {
                faults.Add($"{WorkerOptions.Section}:{key.Key} is \"{key.Value}\", which cannot be read.");
            }
        }

        var wrong = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true);
        faults.AddRange(wrong.Select(result => $"{WorkerOptions.Section}:{string.Join(", ", result.MemberNames)}: {result.ErrorMessage}"));
        if (!Uri.TryCreate(options.Listen, UriKind.Absolute, out var listen) || listen.Scheme is not ("http" or "https"))
            faults.Add($"{WorkerOptions.Section}:Listen is \"{options.Listen}\"; it is an address such as http://127.0.0.1:5080.");
        else if (!options.AllowOtherMachines && !IsThisMachine(listen.Host))
            faults.Add($"{WorkerOptions.Section}:Listen is \"{options.Listen}\", which other machines can reach. Set AllowOtherMachines to true if that is meant, with TLS before it.");
        if (options.NightlyCron.Length > 0 && !CronExpression.TryParse(options.NightlyCron, out _))
            faults.Add($"{WorkerOptions.Section}:NightlyCron is \"{options.NightlyCron}\"; it is a cron expression with seconds such as \"0 30 1 * * ?\" for 1:30 every night, or empty for never.");
        if (options.RunSeconds > options.MostRunSeconds)
            faults.Add($"{WorkerOptions.Section}:RunSeconds is {options.RunSeconds}, more than MostRunSeconds, {options.MostRunSeconds}.");
        return faults.Count == 0 ? options : throw new WrongSettingsException(faults);
    }

    private static bool IsThisMachine(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
