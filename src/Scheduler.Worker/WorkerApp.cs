using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Localization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;
using Scheduler.Store;
using Scheduler.Worker.Access;
using Scheduler.Worker.Api;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Executing;
using Scheduler.Worker.Nightly;
using Scheduler.Worker.Surroundings;
using Scheduler.Worker.Texts;
using Serilog;

namespace Scheduler.Worker;

/// <summary>Puts the worker together.</summary>
internal static class WorkerApp
{
    /// <summary>Quartz allows no less.</summary>
    private const int LeastIdleMilliseconds = 1_000;

    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);

    /// <exception cref="WrongSettingsException">The settings are wrong.</exception>
    /// <exception cref="IOException">Another worker uses the data folder.</exception>
    public static async Task<WebApplication> BuildAsync(string[] arguments)
    {
        // The settings stand beside the program, the data where it was started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        var options = OptionsReader.Read(builder.Configuration);
        Directory.CreateDirectory(options.DataFolder);

        // A folder that several workers share is no use: their folders of solves would collide too.
        var door = StoreLock.Take(options.DataFolder);
        var store = await SchedulerStore.OpenAsync(options.StoreAddress, TimeProvider.System).ConfigureAwait(false);
        if (!store.IsShared) await store.Runs.RecoverAllAsync().ConfigureAwait(false);

        builder.Logging.ClearProviders().AddSerilog(WorkerLog.To(options.DataFolder), dispose: true);
        builder.WebHost.UseUrls(options.Listen).ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = options.MostRequestBytes);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopPatience);
        builder.Services.AddSingleton(options).AddSingleton(_ => door).AddSingleton(_ => store).AddSingleton(TimeProvider.System).AddSingleton<WorkerMetrics>();
        builder.Services.AddHostedService<RunExecutor>().AddHostedService<QueueWatch>();
        builder.Services.AddSingleton<NightlyPlanner>().AddHostedService<NightlySchedule>();
        builder.Services.AddQuartz(quartz => ConfigureNights(quartz, options)).AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store").AddCheck<RoomHealth>("room");
        builder.Services.AddAuthentication(KeyAuthentication.KeyScheme).AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.KeyScheme, null);
        builder.Services.AddAuthorization(AccessRules.Add);
        builder.Services.AddProblemDetails();
        builder.Services.Configure<RouteHandlerOptions>(routing => routing.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = options.RequestsPerMinute,
                    TokensPerPeriod = Math.Max(1, options.RequestsPerMinute / 60),
                    ReplenishmentPeriod = TimeSpan.FromSeconds(60.0 / Math.Min(60, options.RequestsPerMinute)),
                    QueueLimit = 0,
                }));
        });

        var app = builder.Build();
        app.UseRequestLocalization(languages =>
        {
            // Numbers and dates are the same in both; only words are not.
            languages.DefaultRequestCulture = new RequestCulture("", "en");
            languages.SupportedCultures = [CultureInfo.InvariantCulture];
            languages.SupportedUICultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh")];
            languages.RequestCultureProviders = [new CustomRequestCultureProvider(CallerLanguage.OfAsync)];
            languages.ApplyCurrentCultureToResponseHeaders = true;
        });
        app.UseExceptionHandler(handler => handler.Run(TellAsync));
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = ReadyAnswer.WriteAsync }).AllowAnonymous();
        app.MapOpenApi().AllowAnonymous();
        ScenarioEndpoints.Map(app);
        RunEndpoints.Map(app);
        CompareEndpoints.Map(app);
        SweepEndpoints.Map(app);
        ProposalEndpoints.Map(app);
        LedgerEndpoints.Map(app);
        NightlyEndpoints.Map(app);
        AuditEndpoints.Map(app);
        return app;
    }

    // On one machine a file, with PostgreSQL its tables: whoever is there does what is due, once. A look at the clock costs no more than one at the queue, and finds soon that a
    // machine has slept or that its clock was set.
    private static void ConfigureNights(IQuartzBuilder quartz, WorkerOptions options) => quartz.ConfigureScheduler(scheduler =>
    {
        // A night that waits for a store that is away must not keep a worker from stopping.
        scheduler.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs;
        scheduler.IdleWaitTime = TimeSpan.FromMilliseconds(Math.Max(LeastIdleMilliseconds, options.PollMilliseconds));
    }).UsePersistentStore(jobs =>
    {
        jobs.ProvisionSchema();
        if (options.PostgreSql is { } connection)
        {
            jobs.UsePostgres(NpgsqlFactory.Instance, connection);
            jobs.UseClustering();
        }
        else
        {
            jobs.UseSqlite(SqliteFactory.Instance, new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.DataFolder, "nights.db") }.ToString());
        }
    });

    // A body that cannot be read is the caller's fault, and the reader knows which field it was.
    private static Task TellAsync(HttpContext context)
    {
        var fault = context.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>()?.Error;
        var problem = fault switch
        {
            BadHttpRequestException { InnerException: JsonException { InnerException: JsonException, LineNumber: { } line, BytePositionInLine: { } at } } =>
                Problems.Wrong("body", WorkerText.Of("NoJson", line + 1, at + 1)),
            BadHttpRequestException { InnerException: JsonException { Path: { } path } } when path.TrimStart('$', '.') is { Length: > 0 } field =>
                Problems.Wrong(field, WorkerText.Of("NoField")),
            BadHttpRequestException { InnerException: JsonException } => Problems.Wrong("body", WorkerText.Of("NoField")),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.Say(
                StatusCodes.Status413PayloadTooLarge, WorkerText.Of("TooLarge")),
            BadHttpRequestException bad => Problems.Wrong("request", WorkerText.Of("BadRequest", bad.Message)),
            StoreFullException full => Problems.Say(StatusCodes.Status507InsufficientStorage, WorkerText.Of("StoreFull"), full.Message),
            StoreAwayException or UnsureCommitException => Problems.Say(StatusCodes.Status503ServiceUnavailable, WorkerText.Of("StoreAway"), fault.Message),
            _ => TypedResults.Problem(
                title: WorkerText.Of("Failed").Spoken(),
                statusCode: StatusCodes.Status500InternalServerError,
                extensions: [new("at", TimeProvider.System.GetUtcNow().ToString("u", CultureInfo.InvariantCulture))]),
        };
        return problem.ExecuteAsync(context);
    }
}
