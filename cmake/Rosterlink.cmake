# SPDX-License-Identifier: Apache-2.0
# The flags that every target carries, and one function to declare a folder of sources as a library.

add_library(rosterlink_flags INTERFACE)
target_include_directories(rosterlink_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(rosterlink_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion
                                                  -Wno-sign-conversion -Werror)
target_compile_definitions(
    rosterlink_flags
    INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
              QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
              ROSTERLINK_VERSION="${PROJECT_VERSION}")
if(ROSTERLINK_SANITIZE)
    target_compile_options(rosterlink_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                      -fno-omit-frame-pointer)
    target_link_options(rosterlink_flags INTERFACE -fsanitize=address,undefined)
endif()
if(ROSTERLINK_LINT)
    find_program(CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet)
endif()

# Headers that nearly every file reads, read once a target: that halves the time of a build. Not for clang-tidy, which
# thereby sees that every file includes what it needs.
set(precompiled_core
    <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonDocument> <QJsonObject> <QLocale> <QSet> <QStringList> <QVariant>
    <algorithm> <array> <functional> <memory> <optional> <string> <utility> <vector>)
set(precompiled_ui
    ${precompiled_core} <QAbstractListModel> <QApplication> <QBoxLayout> <QDialog> <QKeyEvent> <QLabel> <QLineEdit>
    <QMenu> <QPainter> <QPushButton> <QScrollArea> <QStackedWidget> <QTableView> <QTimer>)

# rosterlink_precompile(TARGET HEADER…)
function(rosterlink_precompile target)
    if(NOT ROSTERLINK_LINT)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# rosterlink_reuse_precompiled(TARGET FROM): of a target with the same flags.
function(rosterlink_reuse_precompiled target from)
    if(NOT ROSTERLINK_LINT)
        target_precompile_headers(${target} REUSE_FROM ${from})
    endif()
endfunction()

# rosterlink_library(NAME LINK a b …): all .cpp and .h of the current folder as one static library.
function(rosterlink_library name)
    cmake_parse_arguments(arg "" "" "FOLDERS;LINK" ${ARGN})
    if(NOT arg_FOLDERS)
        set(arg_FOLDERS ${name})
    endif()
    set(sources)
    foreach(folder IN LISTS arg_FOLDERS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h ${folder}/*.qrc)
        list(APPEND sources ${found})
    endforeach()
    if(NOT sources)
        add_library(rosterlink_${name} INTERFACE)
        target_link_libraries(rosterlink_${name} INTERFACE rosterlink_flags ${arg_LINK})
    else()
        add_library(rosterlink_${name} STATIC ${sources})
        target_link_libraries(rosterlink_${name} PUBLIC rosterlink_flags ${arg_LINK})
        rosterlink_precompile(rosterlink_${name} ${precompiled_core})
    endif()
endfunction()
