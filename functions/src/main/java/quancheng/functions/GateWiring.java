package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.gate.Gate;
import quancheng.functions.gate.GateKey;
import quancheng.functions.gate.Load;
import quancheng.functions.signups.Pace;
import quancheng.store.Database;
import quancheng.store.limits.Limits;
import quancheng.store.signups.SignupIds;

/** What every public call passes, made once for each function that faces the public; what is counted, is counted for all of them together. */
public final class GateWiring {

    public final Pace pace;
    public final Load load;
    public final Gate gate;

    /** @param environment ADDRESS_LIMIT and LOAD_LIMIT, calls a minute; SIGNING_KEYS */
    GateWiring(Database database, Map<String, String> environment, Clock clock) {
        var secrets = Secrets.parse(environment.getOrDefault("SIGNING_KEYS", ""));
        var limits = new Limits(database);
        pace = new Pace(limits, new SignupIds(secrets.signups()), clock, Integer.parseInt(environment.getOrDefault("ADDRESS_LIMIT", "60")));
        load = new Load(limits, clock, Integer.parseInt(environment.getOrDefault("LOAD_LIMIT", "6000")));
        gate = new Gate(new GateKey(secrets.gate()), load, limits, clock);
    }
}
