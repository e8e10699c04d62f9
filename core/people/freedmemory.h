// SPDX-License-Identifier: Apache-2.0
#pragma once

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace rosterlink
{

/// Gives memory that was freed in many small pieces back to the system, before as much is needed in large
/// ones: glibc would keep it. Milliseconds; elsewhere nothing.
inline void returnFreedMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

} // namespace rosterlink
