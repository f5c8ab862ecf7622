# Small sources behind large headers compile in half the time when several are read as one. Which may go together is found
# out by cmake/unitygroups.py; the preset "debug" compiles each alone, so that a change costs one source.
option(STAFFELSTAB_UNITY "compile several sources of a target together" OFF)
set(unity_size 8)

function(staffelstab_unity target)
  if(NOT STAFFELSTAB_UNITY)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(FILTER sources EXCLUDE REGEX "^${CMAKE_BINARY_DIR}|\\$<")
  list(LENGTH sources count)
  if(count LESS 2)
    return()
  endif()
  execute_process(COMMAND python3 ${PROJECT_SOURCE_DIR}/cmake/unitygroups.py ${unity_size} ${sources}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE lines OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE ";" "|" lines "${lines}")
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    string(REPLACE "|" ";" line "${line}")
    list(GET line 0 source)
    list(GET line 1 group)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
