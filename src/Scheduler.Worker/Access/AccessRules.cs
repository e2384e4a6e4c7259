using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Scheduler.Store;
using Scheduler.Store.Keys;

namespace Scheduler.Worker.Access;

/// <summary>Who may do what: a policy for each role, which the roles above it fulfil too.</summary>
internal static class AccessRules
{
    public static string PolicyOf(KeyRole least) => $"at-least-{least}";

    public static void Add(AuthorizationOptions options)
    {
        foreach (var least in Enum.GetValues<KeyRole>())
            options.AddPolicy(PolicyOf(least), policy => policy.RequireAssertion(context => RoleOf(context.User) >= least));
        options.FallbackPolicy = options.GetPolicy(PolicyOf(KeyRole.Viewer));
    }

    /// <summary>Who acts, as it stands in the audit: the key's name and public id.</summary>
    public static Actor ActorOf(ClaimsPrincipal user) => new($"{user.Identity!.Name} ({user.FindFirstValue(ClaimTypes.NameIdentifier)})");

    private static KeyRole? RoleOf(ClaimsPrincipal user) => Enum.TryParse<KeyRole>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;
}
