#pragma once

namespace seatkeeper {

/// Lets assistive technology see scroll areas, but those that are views or texts, in a way of our own. To be said once,
/// before there is a window. Qt 6.4's way reads beyond its list, and the program dies, where a scroll bar goes away
/// between the question how many children there are and the one after the last of them.
void makeScrollAreasAccessible();

} // namespace seatkeeper
