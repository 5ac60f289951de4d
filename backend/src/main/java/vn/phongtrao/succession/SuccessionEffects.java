package vn.phongtrao.succession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.unit.UnitState;

/** Keeps and reads what successions did to units. */
@ApplicationScoped
class SuccessionEffects {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    SuccessionEffects(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /**
     * What happened to a unit.
     *
     * @param before null for a unit that was opened
     */
    record Effect(UUID unit, SuccessionEffect.Kind kind, UnitState before, UnitState after) {
    }

    void keep(UUID succession, Effect effect) {
        entityManager.persist(new SuccessionEffect(succession, effect.unit(), effect.kind(),
                effect.before() == null ? null : text(effect.before()), text(effect.after())));
    }

    List<Effect> list(UUID succession) {
        return listAll(List.of(succession)).getOrDefault(succession, List.of());
    }

    Map<UUID, List<Effect>> listAll(Collection<UUID> successions) {
        return successions.isEmpty() ? Map.of() : entityManager.createQuery(
                        "select e from SuccessionEffect e where e.successionId in (:successions) "
                                + "order by e.effect, e.unitId", SuccessionEffect.class)
                .setParameter("successions", successions).getResultStream()
                .collect(Collectors.groupingBy(SuccessionEffect::successionId, LinkedHashMap::new,
                        Collectors.mapping(row -> new Effect(row.unitId(), row.effect(), state(row.beforeState()),
                                state(row.afterState())), Collectors.toList())));
    }

    private String text(UnitState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UnitState state(String text) {
        try {
            return text == null ? null : json.readValue(text, UnitState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept state that is no JSON", e);
        }
    }
}
