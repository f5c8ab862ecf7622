// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace staffelstab::search
{

/// The masculine word of a feminine form: "lehrerinnen" and "lehrerin" give "lehrer", whose stem they then share. Empty
/// for other words. Gender signs ("Lehrer*innen") are gone before, see wordForm().
std::string masculineBase(const std::string &form);

/// What verbs, their participles and their nouns have in common beyond the stem: "pruef" for "pruefung" (stem
/// "prufung"), "anmeld" for "angemeldet" and "anzumelden". Empty where the stem already is all.
std::string familyBase(const std::string &form);

} // namespace staffelstab::search
