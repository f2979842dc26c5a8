package org.cronista.knowledge;

/**
 * A kind of office.
 *
 * @param id "head-of-state", "head-of-government", "foreign-minister", "defence-minister",
 *     "interior-minister", "economy-minister", "spokesperson", "ambassador", "commander",
 *     "speaker", "party-leader", "secretary-general", "minister", "leader", "official", ...
 * @param name Spanish name, masculine ("presidente")
 * @param english English name
 * @param sector sector of who holds it ("GOV", "MIL", "LEG")
 * @param unique whether a country has one holder at a time
 */
public record Office(String id, String name, String english, String sector, boolean unique) {}
