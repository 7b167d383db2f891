#pragma once

#include "ui/theme/colors.h"

namespace seatkeeper {

/// The scheme that the desktop asks for. Ask before `applyTheme`, which puts its own palette over the desktop's.
Scheme schemeOfDesktop();

/// Gives the whole program its style, and the colours of `scheme`. May be called again to change them.
void applyTheme(Scheme scheme);

} // namespace seatkeeper
