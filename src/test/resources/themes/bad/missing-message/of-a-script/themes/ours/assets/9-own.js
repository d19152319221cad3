say("search-nothin");
